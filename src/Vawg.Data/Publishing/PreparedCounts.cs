using Vawg.Data.Model;
using Vawg.Domain.Measures;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Vawg.Domain.Threats;

namespace Vawg.Data.Publishing;

/// <summary>Computes the prepared figures of returns. One instance serves many returns in turn; it is not shared between threads.</summary>
public sealed class PreparedCounts(Collection collection)
{
    private static readonly OffenceSelection[] WithOutcomes =
    [
        OffenceSelection.Vawg,
        .. Themes.All.Select(OffenceSelection.OfTheme),
        .. Offences.Groups.Select(OffenceSelection.OfGroup),
    ];

    private static readonly OffenceSelection[] Always =
    [
        .. WithOutcomes,
        .. ThemeOverlaps.All,
        .. Offences.Subgroups.Select(OffenceSelection.OfSubgroup),
    ];

    internal const string SheetOfOffences = "recorded_offences";

    /// <summary>The selections that every return has a figure of, known or missing; a stored figure of none of them is of a single offence or of all recorded crime.</summary>
    public static IEnumerable<string> Selections => Always.Select(s => s.Text);

    private readonly SelectionMembership _figures = new([.. Always, .. Offences.All.Select(o => OffenceSelection.OfOffence(o.Code))]);
    private readonly SelectionMembership _outcomes = new(WithOutcomes);

    /// <summary>Recorded offences by selection. What holds a row that is not supplied is missing; a theme that the return cannot tell is missing, and so is what it shares with another; a theme, overlap, group or subgroup without rows is zero; single offences are given where they have a row.</summary>
    public IEnumerable<PreparedFigure> Figures(ForceReturn forceReturn, int versionId)
    {
        var sums = new Count?[_figures.Selections.Count];
        Array.Fill(sums, Count.Zero, 0, Always.Length);
        foreach (var row in forceReturn.RecordedOffences)
        {
            foreach (var index in _figures.Of(row.Offence))
            {
                sums[index] = (sums[index] ?? Count.Zero) + row.Count;
            }
        }

        var hasOffences = !forceReturn.Coverage.Any(c => c.Item == SheetOfOffences && c.Supply == Supply.No);
        yield return Figure(OffenceSelection.AllRecordedCrime, forceReturn.AllRecordedCrime is { } all ? Count.Of(all) : Count.NotSupplied);
        for (var i = 0; i < sums.Length; i++)
        {
            if (sums[i] is { } sum)
            {
                var selection = _figures.Selections[i];
                var isSupplied = hasOffences && selection.RestsOn.All(t => ThemeSupply.IsSupplied(t, forceReturn.Coverage));
                yield return Figure(selection, isSupplied ? sum : Count.NotSupplied);
            }
        }

        PreparedFigure Figure(OffenceSelection selection, Count count) => new()
        {
            Collection = collection,
            Selection = selection.Text,
            ForceCode = forceReturn.Force.Text,
            Quarter = forceReturn.Quarter.Index,
            Count = count.Known,
            Missing = (short?)count.Reason,
            VersionId = versionId,
        };
    }

    /// <summary>Outcomes by basis, selection and code; zeros are left out.</summary>
    public IEnumerable<PreparedOutcome> OutcomeCounts(ForceReturn forceReturn, int versionId)
    {
        var sums = new SortedDictionary<(OutcomeBasis Basis, int Selection, string Outcome), Count>();
        foreach (var row in forceReturn.Outcomes)
        {
            foreach (var index in _outcomes.Of(row.Offence))
            {
                var key = (row.Basis, index, row.Outcome.Text);
                sums[key] = sums.GetValueOrDefault(key, Count.Zero) + row.Count;
            }
        }

        return sums.Where(s => s.Value != Count.Zero).Select(s => new PreparedOutcome
        {
            Collection = collection,
            Basis = (short)s.Key.Basis,
            Selection = _outcomes.Selections[s.Key.Selection].Text,
            ForceCode = forceReturn.Force.Text,
            Quarter = forceReturn.Quarter.Index,
            OutcomeCode = s.Key.Outcome,
            Count = s.Value.Known,
            VersionId = versionId,
        });
    }
}
