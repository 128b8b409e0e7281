namespace Vawg.Dashboard.Components.Charts;

/// <summary>One force of a focus chart.</summary>
/// <param name="Label">The name of the force.</param>
/// <param name="Figure">Its rate or share; a missing one keeps its row and shows its symbol.</param>
/// <param name="Role">Chosen, peer or other.</param>
/// <param name="Lower">The lower bound of the 95% interval, or null where none is given.</param>
/// <param name="Upper">The upper bound of the 95% interval, or null where none is given.</param>
/// <param name="Words">What is read out after the figure: interval, comparison. Null for nothing more.</param>
public sealed record FocusRow(string Label, Presented Figure, FocusRole Role = FocusRole.Other, double? Lower = null, double? Upper = null, string? Words = null);
