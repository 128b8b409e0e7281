namespace Vawg.Dashboard.Components.Charts;

/// <summary>The triangles and the words of a comparison with comparable forces.</summary>
public static class ComparisonMarks
{
    /// <summary>△ ▽ outside the 95% limits, ▲ ▼ outside the 99.8% limits, nothing inside.</summary>
    public static string Symbol(this ComparisonMark mark) => mark switch
    {
        ComparisonMark.HigherThan95 => "△",
        ComparisonMark.LowerThan95 => "▽",
        ComparisonMark.HigherThan998 => "▲",
        ComparisonMark.LowerThan998 => "▼",
        _ => string.Empty,
    };

    public static string Words(this ComparisonMark mark) => mark switch
    {
        ComparisonMark.HigherThan95 => "higher than comparable forces (95%)",
        ComparisonMark.LowerThan95 => "lower than comparable forces (95%)",
        ComparisonMark.HigherThan998 => "higher than comparable forces (99.8%)",
        ComparisonMark.LowerThan998 => "lower than comparable forces (99.8%)",
        _ => "similar to comparable forces",
    };
}
