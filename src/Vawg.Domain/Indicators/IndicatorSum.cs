using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Domain.Indicators;

/// <summary>An indicator over several forces.</summary>
/// <param name="Numerator">The sum over the forces counted; missing when none is.</param>
/// <param name="Denominator">The same of the denominator; 1 where the indicator has none.</param>
/// <param name="Value">The figure: total over total, of levels the middle one of the forces.</param>
/// <param name="ForcesCounted">Forces in it.</param>
/// <param name="ForcesSuppressed">Forces left out because the reader may not be shown them.</param>
/// <param name="ForcesMissing">Forces left out because they did not supply it, or it does not apply to them.</param>
public sealed record IndicatorSum(Count Numerator, Count Denominator, Measured Value, int ForcesCounted, int ForcesSuppressed, int ForcesMissing)
{
    private const int FewestBesideHidden = 10;

    /// <summary>Whether forces are left out because the reader may not be shown them.</summary>
    public bool IsPartial => ForcesSuppressed > 0 && !Value.IsMissing;

    /// <summary>What it rests on: "41 of 43 forces; 1 not supplied, 1 suppressed".</summary>
    public string Words
    {
        get
        {
            var all = ForcesCounted + ForcesSuppressed + ForcesMissing;
            string[] left = [.. Left(ForcesMissing, "not supplied"), .. Left(ForcesSuppressed, "suppressed")];
            return left.Length == 0 ? $"all {all} forces" : $"{ForcesCounted} of {all} forces; {string.Join(", ", left)}";
        }
    }

    /// <summary>An indicator over some forces in a period.</summary>
    /// <param name="others">For a reader of one force, what the general reader sees of the others.</param>
    internal static IndicatorSum Over(IndicatorCounts counts, IndicatorCounts others, Indicator indicator, IEnumerable<Force> forces, Period chosen)
    {
        var known = new List<(long Numerator, long Denominator)>();
        var reasons = new List<MissingReason>();
        foreach (var force in forces)
        {
            var (numerator, denominator) = Compared(counts, others, indicator, force, chosen);
            if (numerator.Known is { } n && denominator.Known is { } d)
            {
                known.Add((n, d));
            }
            else
            {
                reasons.Add(numerator.Reason ?? denominator.Reason!.Value);
            }
        }

        return Of(indicator, known, reasons);
    }

    /// <summary>The indicator of the nation: told as such where it can be, else over the forces that may be shown. The numbers behind what rests on recorded offences in part are not told to a reader of one force.</summary>
    internal static IndicatorSum National(IndicatorCounts counts, IndicatorCounts others, Indicator indicator, Period chosen)
    {
        var shown = Over(counts, others, indicator, Forces.Territorial, chosen);
        if (counts.National(indicator, IndicatorCounts.PeriodOf(indicator, chosen)) is { } nation)
        {
            var missing = nation.Numerator.Reason ?? nation.Denominator.Reason;
            return missing is { } reason
                ? new IndicatorSum(Count.Missing(reason), Count.Missing(reason), Measured.Missing(reason), 0, shown.ForcesSuppressed, shown.ForcesMissing)
                : new IndicatorSum(nation.Numerator, nation.Denominator, IndicatorValues.Of(indicator, nation.Numerator, nation.Denominator), shown.ForcesCounted + shown.ForcesSuppressed, 0, shown.ForcesMissing);
        }

        var isPartlyOfOffences = indicator.Numerator.Offences is not null || indicator.Denominator?.Offences is not null;
        return counts.Reader.OwnForce is not null && isPartlyOfOffences && !shown.Value.IsMissing
            ? shown with { Numerator = Count.Missing(MissingReason.Suppressed), Denominator = Count.Missing(MissingReason.Suppressed) }
            : shown;
    }

    /// <summary>What a force puts into a comparison: of the reader's own force all that there is, of others what the general reader sees.</summary>
    internal static (Count Numerator, Count Denominator) Compared(IndicatorCounts counts, IndicatorCounts others, Indicator indicator, Force force, Period chosen) =>
        (counts.Reader.MayRead(force.Code) ? counts : others).Of(indicator, force.Code, chosen);

    private static IndicatorSum Of(Indicator indicator, IReadOnlyList<(long Numerator, long Denominator)> known, IReadOnlyList<MissingReason> reasons)
    {
        var suppressed = reasons.Count(r => r == MissingReason.Suppressed);
        if (known.Count > 0 && HidesMore(indicator, known, suppressed))
        {
            return new IndicatorSum(Count.Missing(MissingReason.Suppressed), Count.Missing(MissingReason.Suppressed), Measured.Missing(MissingReason.Suppressed), 0, suppressed, reasons.Count - suppressed);
        }

        if (known.Count == 0)
        {
            var reason = reasons.Count == 0 ? MissingReason.NotSupplied : suppressed > 0 ? MissingReason.Suppressed : reasons.All(r => r == MissingReason.NotApplicable) ? MissingReason.NotApplicable : MissingReason.NotSupplied;
            return new IndicatorSum(Count.Missing(reason), Count.Missing(reason), Measured.Missing(reason), 0, suppressed, reasons.Count - suppressed);
        }

        if (indicator.Kind == IndicatorKind.Level)
        {
            var middle = Median([.. known.Select(k => k.Numerator).Order()]);
            return new IndicatorSum(Count.NotSupplied, Count.Of(1), Measured.Of(new Estimate(middle, middle, middle)), known.Count, suppressed, reasons.Count - suppressed);
        }

        var numerator = Count.Of(known.Sum(k => k.Numerator));
        var denominator = indicator.Denominator is null ? Count.Of(1) : Count.Of(known.Sum(k => k.Denominator));
        return new IndicatorSum(numerator, denominator, IndicatorValues.Of(indicator, numerator, denominator), known.Count, suppressed, reasons.Count - suppressed);
    }

    /// <summary>
    /// Whether so much is hidden that the rest would not stand for all: as many forces as are told, or a numerator of fewer than ten for each hidden force, for the forces that are told of small numbers are those without any.
    /// </summary>
    private static bool HidesMore(Indicator indicator, IReadOnlyList<(long Numerator, long Denominator)> known, int suppressed) =>
        suppressed >= known.Count || (indicator.Kind != IndicatorKind.Level && suppressed > 0 && known.Sum(k => k.Numerator) < FewestBesideHidden * suppressed);

    private static double Median(List<long> sorted) => sorted.Count % 2 == 1
        ? sorted[sorted.Count / 2]
        : (sorted[(sorted.Count / 2) - 1] + sorted[sorted.Count / 2]) / 2d;

    private static IEnumerable<string> Left(int forces, string why) => forces == 0 ? [] : [$"{forces} {why}"];
}
