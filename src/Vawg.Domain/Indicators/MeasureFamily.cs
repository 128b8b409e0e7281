namespace Vawg.Domain.Indicators;

/// <summary>
/// Cells of measures that bound or add up to one another, so that one of them could tell a small other
/// (docs/method.md, Small numbers in measures).
/// </summary>
/// <param name="Name">What bounds each other: a whole and what is counted of it, "order DVPO", "closures DA:16".</param>
/// <param name="Group">Within it, parts that add up to a whole, of which all are told or none: "order DVPO: granted and refused".</param>
/// <param name="CanIdentify">Whether they count victims, suspects, offenders, allegations, orders or cases, of whom a small number could identify somebody. Posts, courses, schools and days cannot.</param>
/// <param name="IsSensitive">Whether they are of the most sensitive items, which the general reader sees of no single force whatever their size.</param>
public sealed record MeasureFamily(string Name, string Group, bool CanIdentify, bool IsSensitive)
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
        var first = cell.Breakdown.Split(':')[0];
        return cell.Measure switch
        {
            "HOMICIDE_REVIEWS" => new MeasureFamily("homicide reviews", cell.Measure, CanIdentify: true, IsSensitive: true),
            "DAYS_TO_OUTCOME" => Adding($"days to outcome {first}"),
            "WITHDRAWAL_STAGE" => Adding("stage of withdrawal"),
            "CONDUCT_FINALISED" => Adding($"allegations {first}"),
            "CONDUCT_OPENED" or "CONDUCT_LIVE" or "CONDUCT_MEDIAN_DAYS" => Single($"allegations {first}", cell),
            "ARRESTS" or "RELEASED_UNDER_INVESTIGATION" or "VOLUNTARY_ATTENDANCE" => Single($"cases {cell.Breakdown}", cell),
            "ORDER_APPLIED" or "ORDER_GRANTED" or "ORDER_REFUSED" => Order(cell.Breakdown, "applied, granted and refused"),
            _ => stem switch
            {
                "BAIL" or "CPS" => Single($"cases {cell.Breakdown}", cell),
                "ORDER" => Order(cell.Breakdown, cell.Measure),
                "CLOSURES" or "DISCLOSURE" or "SURVEY" or "COMPLETENESS" or "INCIDENTS" => Single($"{stem.ToLowerInvariant()} {cell.Breakdown}", cell),
                "VICTIMS" or "SUPPORT" => Single("victims", cell),
                _ => Single(stem.ToLowerInvariant(), cell) with { CanIdentify = !OfStaff.Contains(stem) },
            },
        };
    }

    private static MeasureFamily Adding(string name) => new(name, name, CanIdentify: true, IsSensitive: false);

    private static MeasureFamily Single(string name, MeasureCell cell) => new(name, cell.ToString(), CanIdentify: true, IsSensitive: false);

    private static MeasureFamily Order(string order, string group) => new($"order {order}", $"order {order}: {group}", CanIdentify: true, SensitiveOrders.Contains(order));
}
