namespace Vawg.Dashboard.Components.Charts;

/// <summary>One force of a strip.</summary>
/// <param name="Label">The name of the force.</param>
/// <param name="Figure">Its rate or share; a missing one is not drawn.</param>
/// <param name="Role">Chosen, peer or other; the chosen force is named on the drawing.</param>
/// <param name="Words">What is read out after the figure. Null for nothing more.</param>
public sealed record StripPoint(string Label, Presented Figure, FocusRole Role = FocusRole.Other, string? Words = null);
