namespace Vawg.Dashboard.Components.Charts;

/// <summary>One force of a funnel plot.</summary>
/// <param name="Label">The name of the force.</param>
/// <param name="Denominator">What its figure is a rate or share of: residents, or outcomes recorded. More than zero.</param>
/// <param name="Figure">The rate or share; a missing one is not drawn and not stepped to.</param>
/// <param name="Role">Chosen, peer or other.</param>
/// <param name="Mark">Where it lies beside the limits. Only forces outside them and the chosen force are named.</param>
/// <param name="Words">What is read out after the figure, or null for the words of the mark.</param>
public sealed record FunnelPoint(string Label, double Denominator, Presented Figure, FocusRole Role = FocusRole.Other, ComparisonMark Mark = ComparisonMark.Similar, string? Words = null);
