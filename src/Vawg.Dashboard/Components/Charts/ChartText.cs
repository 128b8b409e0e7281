namespace Vawg.Dashboard.Components.Charts;

/// <summary>A text at a place of a drawing, in pixels.</summary>
internal readonly record struct ChartText(double X, double Y, string Text, string? Css = null);
