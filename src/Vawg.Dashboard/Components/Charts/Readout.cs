namespace Vawg.Dashboard.Components.Charts;

/// <summary>The line under a drawing that prints the stepped point; what it says before anyone steps is mostly the newest quarter or the chosen force.</summary>
public sealed record Readout(string Label, string Text);
