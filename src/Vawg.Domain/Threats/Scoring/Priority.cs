namespace Vawg.Domain.Threats.Scoring;

/// <summary>The priority score from its three parts.</summary>
public static class Priority
{
    /// <summary>The score of weighted mean points of impact, likelihood and organisation; it never falls when one of them rises.</summary>
    public static double Of(double impact, double likelihood, double organisation, ScoreMethod method, Combining combining) => combining switch
    {
        Combining.Uplift => impact * likelihood * (1 + (method.Lambda * organisation / method.MostPoints)),
        Combining.Beside => impact * likelihood,
        Combining.Multiplied => impact * likelihood * organisation,
        _ => throw new ArgumentOutOfRangeException(nameof(combining), combining, "A way of combining without a formula."),
    };

    /// <summary>"uplift".</summary>
    public static string Slug(this Combining combining) => combining.ToString().ToLowerInvariant();

    /// <summary>The formula with the numbers of a method: "I × L × (1 + 0.5 × O ÷ 8)".</summary>
    public static string Formula(this Combining combining, ScoreMethod method) => combining switch
    {
        Combining.Uplift => string.Create(Periods.PublicationCulture.English, $"I × L × (1 + {method.Lambda:0.##} × O ÷ {method.MostPoints:0.##})"),
        Combining.Beside => "I × L",
        Combining.Multiplied => "I × L × O",
        _ => throw new ArgumentOutOfRangeException(nameof(combining), combining, "A way of combining without a formula."),
    };

    public static bool TryParse(string? slug, out Combining combining)
    {
        combining = Enum.GetValues<Combining>().FirstOrDefault(c => c.Slug().Equals(slug, StringComparison.OrdinalIgnoreCase));
        return combining != default;
    }
}
