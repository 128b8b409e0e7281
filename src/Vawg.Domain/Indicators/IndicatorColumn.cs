namespace Vawg.Domain.Indicators;

/// <summary>A column of a table of indicators: one thing that is told of each row.</summary>
/// <param name="Slug">As it stands in an address: signed-off; unique within the page.</param>
/// <param name="Heading">The short heading of the column.</param>
/// <param name="Of">The indicator of a row; null where it is not told of the row.</param>
public sealed record IndicatorColumn(string Slug, string Heading, Func<IndicatorRow, Indicator?> Of)
{
    /// <summary>A count of a measure.</summary>
    public static IndicatorColumn Count(string slug, string heading, string name, string measure) =>
        Made(slug, heading, row => new Indicator
        {
            Slug = SlugOf(slug, row),
            Name = NameOf(name, row),
            Kind = IndicatorKind.Count,
            Theme = row.Theme,
            Numerator = IndicatorPart.Of(Lower(name), measure, row.Breakdown),
        });

    /// <summary>Days or months that a force returned.</summary>
    public static IndicatorColumn Level(string slug, string heading, string name, string measure) =>
        Made(slug, heading, row => new Indicator
        {
            Slug = SlugOf(slug, row),
            Name = NameOf(name, row),
            Kind = IndicatorKind.Level,
            Theme = row.Theme,
            Numerator = IndicatorPart.Of(Lower(name), measure, row.Breakdown),
        });

    /// <summary>A share of another measure.</summary>
    /// <param name="wholeBreakdown">The breakdown of the whole, where it has another than the part.</param>
    public static IndicatorColumn Share(string slug, string heading, string name, string part, string whole, string wholeWords, string? wholeBreakdown = null) =>
        Made(slug, heading, row => new Indicator
        {
            Slug = SlugOf(slug, row),
            Name = NameOf(name, row),
            Kind = IndicatorKind.Share,
            Theme = row.Theme,
            Numerator = IndicatorPart.Of(Lower(name), part, row.Breakdown),
            Denominator = IndicatorPart.Of(wholeWords, whole, wholeBreakdown ?? row.Breakdown),
        });

    /// <summary>A count for so many of something else.</summary>
    public static IndicatorColumn Rate(string slug, string heading, string name, string measure, double per, Func<IndicatorRow, IndicatorPart?> of) =>
        Made(slug, heading, row => of(row) is not { } denominator ? null : new Indicator
        {
            Slug = SlugOf(slug, row),
            Name = NameOf(name, row),
            Kind = IndicatorKind.Rate,
            Theme = row.Theme,
            Per = per,
            Numerator = IndicatorPart.Of(Lower(name), measure, row.Breakdown),
            Denominator = denominator,
        });

    /// <summary>The same for some rows alone.</summary>
    public IndicatorColumn For(params string[] breakdowns) => this with { Of = row => breakdowns.Contains(row.Breakdown) ? Of(row) : null };

    private static IndicatorColumn Made(string slug, string heading, Func<IndicatorRow, Indicator?> of) => new(slug, heading, of);

    private static string SlugOf(string slug, IndicatorRow row) => row.Breakdown.Length == 0 ? slug : $"{slug}-{row.Slug}";

    private static string NameOf(string name, IndicatorRow row) => row.Label.Length == 0 || row.Breakdown.Length == 0 ? name : $"{name}, {LowerLabel(row.Label)}";

    private static string Lower(string name) => name.StartsWith("CPS", StringComparison.Ordinal) || name.StartsWith("MARAC", StringComparison.Ordinal) || name.StartsWith("VAWG", StringComparison.Ordinal)
        ? name
        : char.ToLowerInvariant(name[0]) + name[1..];

    /// <summary>Abbreviations and proper names keep their capitals.</summary>
    private static string LowerLabel(string label) => label.Length > 1 && char.IsUpper(label[1]) || label.StartsWith("VAWG", StringComparison.Ordinal) ? label : char.ToLowerInvariant(label[0]) + label[1..];
}
