using System.Globalization;
using Vawg.Data.Queries.Threats;
using Vawg.Domain.Measures;
using Vawg.Domain.Reference;
using Vawg.Domain.Threats;
using Vawg.Domain.Threats.Scoring;

namespace Vawg.Dashboard.Commands;

/// <summary>The scores that the command prints, and of what they are.</summary>
/// <param name="Edition">Which edition.</param>
/// <param name="Force">Null for the nation.</param>
/// <param name="Scores">Scores, ranks and draws.</param>
internal sealed record ShownScores(ThreatEdition Edition, Force? Force, PlaceScores Scores)
{
    /// <summary>"2,000".</summary>
    public static string DrawCount { get; } = FigurePresenter.Whole(RankDraws.DrawCount);

    public string PlaceName => Force?.Name ?? "England and Wales";

    public ScoreMethod Method => Scores.Set.Method;

    public Combining Combining => Scores.Assumptions.Combining;

    /// <summary>"Edition 2024, England and Wales", with collection and whether it was issued.</summary>
    public string Title => Edition switch
    {
        { Printed: not null } => $"{Edition.Name}, {PlaceName}: counts that the assessment prints",
        { Issued: { } issued } => $"{Edition.Name}, {PlaceName}: {Edition.Collection.Name()}, issued on {FigurePresenter.Date(issued.IssuedAtUtc)}",
        _ => $"{Edition.Name}, {PlaceName}: {Edition.Collection.Name()}, publication as it stands",
    };

    /// <summary>The score set and the formula.</summary>
    public string MethodLine =>
        $"Score set {Scores.Set.Number.ToString(CultureInfo.InvariantCulture)}, {Combining.Formula(Method)}, points {string.Join(", ", Method.Points.Select(Number))} for levels 0 to 4. MoRiLE-style: points and cut-offs of MoRiLE are not published.";

    /// <summary>Whether the printed assessment names a theme; null where the edition is not a printed one.</summary>
    public bool? IsNamed(Theme theme) => Edition.Printed?.Designated.Contains(theme.Code);

    /// <summary>A number as it is weighed, with every digit that it has.</summary>
    public static string Number(double number) => number.ToString("0.##########", CultureInfo.InvariantCulture);

    /// <summary>A mean, risk or score to four decimals.</summary>
    public static string Score(double score) => score.ToString("0.0000", CultureInfo.InvariantCulture);
}
