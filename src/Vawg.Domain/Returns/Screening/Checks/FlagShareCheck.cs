using Vawg.Domain.Comparison;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns.Screening.Rules;
using Vawg.Domain.Threats;

namespace Vawg.Domain.Returns.Screening.Checks;

/// <summary>The share of VAWG offences that carry a flag, beside the limits of the force's own quarters before, within one series.</summary>
internal sealed class FlagShareCheck() : ReturnCheck(OffenceRules.FlagShare)
{
    private const int FewestQuarters = 8;

    public override IEnumerable<Finding> Findings(ReturnContent content, ScreeningRequest request)
    {
        var isTold = content.CanJudgeOffences && !content.SaysNo(ReturnSheets.RecordedOffences.Name);
        foreach (var (code, flag) in FlagCodes.All.Where(f => isTold && !content.SaysNo(f.Code)))
        {
            if (request.History.FlagQuarters.TryGetValue(flag, out var quarters)
                && Share(content, flag) is { } share
                && Limits(quarters, flag, request.Quarter) is { HasLimits: true } series
                && (share > series.UpperLimit || share < series.LowerLimit))
            {
                yield return Found(
                    ReturnSheets.RecordedOffences,
                    null,
                    code,
                    $"{ShareWords.Percent(share)}; {ShareWords.Percent(series.LowerLimit!.Value)} to {ShareWords.Percent(series.UpperLimit!.Value)} in {series.Points.Count} quarters before");
            }
        }
    }

    private static double? Share(ReturnContent content, FlagSet flag)
    {
        long with = 0, all = 0;
        foreach (var row in content.Offences.Rows.Where(r => VawgTotal.Holds(r.Offence)))
        {
            // A count that is not supplied makes the share unknown, not smaller.
            if (row.Count.Known is not { } count)
            {
                return null;
            }

            all += count;
            with += row.Offence.Flags.HasFlag(flag) ? count : 0;
        }

        return all > 0 ? (double)with / all : null;
    }

    /// <summary>The chart of the quarters before that are of one series with this one; null when they are too few.</summary>
    private static XmRSeries? Limits(IReadOnlyList<(long With, long All)> before, FlagSet flag, Quarter quarter)
    {
        if (before.Count < FewestQuarters || quarter.Index - before.Count < Quarter.FirstYear * 4)
        {
            return null;
        }

        var breaks = Themes.All.Where(t => t.Rule.Flags.HasFlag(flag)).Select(t => t.Code).Prepend("VAWG").SelectMany(SeriesBreaks.OfTheme).Distinct().ToList();
        var first = quarter - before.Count;
        var comparable = XmR.CurrentSeries([.. Enumerable.Range(0, before.Count + 1).Select(i => first + i)], breaks).SkipLast(1).ToList();
        var points = comparable.Select(q => Point(q, before[q - first])).ToList();
        return points.Count(p => p.Value is not null) < FewestQuarters ? null : XmR.Analyse(points, []).Current;
    }

    private static XmRPoint Point(Quarter quarter, (long With, long All) counts) =>
        new(quarter, Count.Of(counts.With), counts.All > 0 ? (double)counts.With / counts.All : null);
}
