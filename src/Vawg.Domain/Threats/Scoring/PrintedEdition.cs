using Vawg.Domain.Measures;
using Vawg.Domain.Reference;

namespace Vawg.Domain.Threats.Scoring;

/// <summary>An edition made from the national counts that a published assessment prints, with that edition's assessed levels. What is not printed is missing.</summary>
/// <param name="Year">2023 or 2024.</param>
public sealed record PrintedEdition(int Year)
{
    public static PrintedEdition Of2023 { get; } = new(2023);

    public static PrintedEdition Of2024 { get; } = new(2024);

    public static IReadOnlyList<PrintedEdition> All { get; } = [Of2023, Of2024];

    private static readonly Residents EnglandAndWales = Forces.All.Select(f => f.Mid2023).OfType<Residents>().Aggregate((sum, next) => sum + next);

    /// <summary>The number of the score set that the edition uses: the first two are theirs.</summary>
    public int ScoreSetNumber => All.ToList().IndexOf(this) + 1;

    /// <summary>"2024".</summary>
    public string Slug => Year.ToString(System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The score set of the edition: the first method, with its own assessed levels.</summary>
    public ScoreSet Set => new() { Number = ScoreSetNumber, Method = ScoreMethod.Default, Levels = AssessedLevels.Of(Slug) };

    /// <summary>The printed figures of the nine themes.</summary>
    public IReadOnlyList<ThemeInputs> Inputs => Themes.Nine.Select(InputsOf).ToList();

    /// <summary>The count that the edition prints of a theme, or null.</summary>
    public AssessmentCount? CountOf(Theme theme) => AssessmentCounts.Of(Year).FirstOrDefault(c => c.Theme == theme.Code);

    /// <summary>The themes that the edition's document names as key threats.</summary>
    public IReadOnlyList<string> Designated => Designations.Of(Year).Where(d => d.IsDesignated).Select(d => d.Theme).ToList();

    private ThemeInputs InputsOf(Theme theme)
    {
        var printed = CountOf(theme) is { IsForVolume: true } count ? count : null;
        return new ThemeInputs
        {
            Theme = theme,
            Recorded = printed is null ? Count.NotSupplied : Count.Of(printed.Count),
            Months = printed?.Months ?? 12,
            Residents = Count.Of(theme.RateBase == RateBase.GirlsAged10To17 ? EnglandAndWales.GirlsAged10To17 : EnglandAndWales.FemalesAged10AndOver),
            Severity = SeverityOf(theme),
        };
    }

    /// <summary>The mean weight of the printed parts, each by its share.</summary>
    private MeasuredSeverity? SeverityOf(Theme theme)
    {
        var parts = AssessmentMixes.Of(Year, theme.Code);
        var share = parts.Sum(p => p.SharePercent);
        return share == 0 ? null : new MeasuredSeverity(Math.Round(parts.Sum(p => p.SharePercent * p.MeanWeight!.Value) / share), 0, share / 100d);
    }
}
