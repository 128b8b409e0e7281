namespace Vawg.Dashboard.Components.Charts;

/// <summary>A figure as it may be shown: its value, or null when it is missing or hidden, and the text printed for it ("14,356", "[x]", "[c]"). A null is never drawn.</summary>
/// <param name="Value">The value in the unit of its chart, or null.</param>
/// <param name="Text">The figure as a presenter wrote it, or the symbol of what is missing.</param>
public readonly record struct Presented(double? Value, string Text);
