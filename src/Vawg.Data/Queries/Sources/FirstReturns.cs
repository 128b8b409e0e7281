using Vawg.Data.Publishing;
using Vawg.Data.Queries.Figures;
using Vawg.Domain.Measures;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Vawg.Domain.Threats;
using Vawg.Domain.Victims;

namespace Vawg.Data.Queries.Sources;

/// <summary>The returns of a force that were published first in each quarter of a period, read back whole: what a figure was then, and whether it was told, by the rules by which figures are prepared.</summary>
internal sealed class FirstReturns
{
    private readonly Collection _collection;
    private readonly IReadOnlyList<ForceReturn> _returns;

    private FirstReturns(Collection collection, IReadOnlyList<ForceReturn> returns) => (_collection, _returns) = (collection, returns);

    /// <summary>Null where every quarter stands as it was first published.</summary>
    public static async Task<FirstReturns?> ReadAsync(VawgDbContext context, Collection collection, ReturnVersions versions, CancellationToken cancellationToken)
    {
        if (!versions.AreChanged)
        {
            return null;
        }

        var returns = new List<ForceReturn>();
        foreach (var version in versions.First)
        {
            returns.Add(await StoredReturns.ReadAsync(context, version, cancellationToken));
        }

        return new FirstReturns(collection, returns);
    }

    /// <summary>Recorded offences of a selection; not supplied where a return could not tell them.</summary>
    public Count Recorded(OffenceSelection selection) => selection.Kind == SelectionKind.AllRecordedCrime
        ? _returns.Aggregate(Count.Zero, (sum, r) => sum + (r.AllRecordedCrime is { } all ? Count.Of(all) : Count.NotSupplied))
        : Sum(Offences(selection)?.Select(o => o.Count.Value));

    /// <summary>The rows of a selection; null where a return could not tell it.</summary>
    public IEnumerable<RecordedOffenceRow>? Offences(OffenceSelection selection)
    {
        var told = _returns.All(r => selection.RestsOn.All(t => ThemeSupply.IsSupplied(t, r.Coverage)) && !LeavesOut(r, PreparedCounts.SheetOfOffences));
        var rows = _returns.SelectMany(r => r.RecordedOffences).Where(o => selection.Holds(o.Offence)).ToList();
        return told && rows.TrueForAll(r => !r.Count.IsMissing) ? rows : null;
    }

    /// <summary>The rows of outcomes that belong to the denominator of a basis, each with whether its return tells ages; null where a return could not tell them.</summary>
    public IEnumerable<(OutcomeRow Row, bool TellsAges)>? Outcomes(OutcomeBasis basis, OffenceSelection selection)
    {
        var prepared = new PreparedCounts(_collection);
        if ((selection.Kind == SelectionKind.Theme && Offences(selection) is null) || !_returns.All(r => prepared.OutcomeCounts(r, versionId: 0).Any(o => o.Basis == (short)basis)))
        {
            return null;
        }

        var rows = _returns.SelectMany(r => r.Outcomes.Where(o => o.Basis == basis && selection.Holds(o.Offence)).Select(o => (Row: o, TellsAges: !LeavesOut(r, PreparedOutcomeAges.AgeOfVictim)))).ToList();
        return rows.TrueForAll(r => !r.Row.Count.IsMissing) ? rows.Where(r => OutcomeCube.IsInTotal(basis, Domain.Reference.Outcomes.Get(r.Row.Outcome))) : null;
    }

    /// <summary>The rows of suspects of a theme; null where a return could not tell them.</summary>
    /// <param name="selection">The theme.</param>
    /// <param name="withRepeats">Whether their repeat counts are asked for too.</param>
    public IEnumerable<SuspectRow>? Suspects(OffenceSelection selection, bool withRepeats)
    {
        var rows = _returns.SelectMany(r => r.Suspects).Where(s => s.Theme == selection.Text).ToList();
        return Offences(selection) is not null && _returns.All(r => r.Suspects.Count > 0) && rows.TrueForAll(r => !r.Count.IsMissing && !(withRepeats && r.RepeatCount.IsMissing)) ? rows : null;
    }

    /// <summary>Offences of a hate strand.</summary>
    public Count Hate(HateStrand strand) => _returns.Aggregate(Count.Zero, (sum, r) => sum + PreparedVictims.Offences(strand, r));

    private static bool LeavesOut(ForceReturn forceReturn, string item) => forceReturn.Coverage.Any(c => c.Item == item && c.Supply == Supply.No);

    private static Count Sum(IEnumerable<long>? counts) => counts is null ? Count.NotSupplied : Count.Of(counts.Sum());
}
