namespace Vawg.Dashboard.Components.Charts;

/// <summary>Where a figure lies beside the limits of comparable forces; the same four triangles everywhere.</summary>
public enum ComparisonMark
{
    Similar,
    HigherThan95,
    LowerThan95,
    HigherThan998,
    LowerThan998,
}
