namespace Vawg.Domain.Indicators;

/// <summary>
/// Cells of measures that could tell one another: parts of one whole, or a whole and what is counted of it.
/// The general reader sees all of a family in a force and financial year, or nothing of it (docs/method.md, Small numbers in measures).
/// </summary>
/// <param name="Name">What they have in common: "closures DA:16", "order FMPO".</param>
/// <param name="CanIdentify">Whether they count victims, suspects, offenders, allegations, orders or cases, of whom a small number could identify somebody. Posts, courses, schools and days cannot.</param>
/// <param name="IsSensitive">Whether they are of the most sensitive items, which the general reader sees of no single force whatever their size.</param>
public sealed record MeasureFamily(string Name, bool CanIdentify, bool IsSensitive)
{
    private static readonly string[] OfStaff = ["SPECIALIST", "TRAINING", "PROBLEM", "SCHOOLS", "STREETSAFE"];

    /// <summary>Orders on forced marriage, mutilation and slavery: their themes are among the most sensitive.</summary>
    private static readonly HashSet<string> SensitiveOrders = new(["FMPO", "FGMPO", "STPO"], StringComparer.Ordinal);

    /// <summary>The family of each cell, in the order of <see cref="MeasureCells.All"/>.</summary>
    public static IReadOnlyList<MeasureFamily> OfCells { get; } = [.. MeasureCells.All.Select(Of)];

    /// <summary>The family of a cell.</summary>
    public static MeasureFamily Of(MeasureCell cell)
    {
        var stem = cell.Measure.Split('_')[0];
        return cell.Measure switch
        {
            "HOMICIDE_REVIEWS" => new MeasureFamily("homicide reviews", CanIdentify: true, IsSensitive: true),
            "DAYS_TO_OUTCOME" => new MeasureFamily($"days to outcome {cell.Breakdown.Split(':')[0]}", CanIdentify: true, IsSensitive: false),
            "WITHDRAWAL_STAGE" => new MeasureFamily("stage of withdrawal", CanIdentify: true, IsSensitive: false),
            "ARRESTS" or "RELEASED_UNDER_INVESTIGATION" or "VOLUNTARY_ATTENDANCE" => new MeasureFamily($"cases {cell.Breakdown}", CanIdentify: true, IsSensitive: false),
            _ => stem switch
            {
                "BAIL" or "CPS" => new MeasureFamily($"cases {cell.Breakdown}", CanIdentify: true, IsSensitive: false),
                "ORDER" => new MeasureFamily($"order {cell.Breakdown}", CanIdentify: true, SensitiveOrders.Contains(cell.Breakdown)),
                "CLOSURES" or "DISCLOSURE" or "SURVEY" or "COMPLETENESS" or "INCIDENTS" => new MeasureFamily($"{stem.ToLowerInvariant()} {cell.Breakdown}", CanIdentify: true, IsSensitive: false),
                "VICTIMS" or "SUPPORT" => new MeasureFamily("victims", CanIdentify: true, IsSensitive: false),
                _ => new MeasureFamily(stem.ToLowerInvariant(), CanIdentify: !OfStaff.Contains(stem), IsSensitive: false),
            },
        };
    }
}
