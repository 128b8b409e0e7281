using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Domain.Victims;

/// <summary>Victims, suspects, hate strands and the outcomes of girls and women of a collection as one kind of reader may see them, by financial year. Everything that is shown of them is computed from this view.</summary>
public sealed class BreakdownView
{
    private static readonly IReadOnlyList<ForceCode> All = [.. Forces.Territorial.Select(f => f.Code)];

    private readonly FigureView _figures;
    private readonly BreakdownDisclosure _disclosure;
    private readonly BreakdownView _ofAllForces;

    /// <param name="cube">The counts.</param>
    /// <param name="figures">The counts of themes as the reader sees them.</param>
    /// <param name="general">The same as the general reader does.</param>
    /// <param name="disclosure">What the general reader is not told.</param>
    public BreakdownView(BreakdownCube cube, FigureView figures, FigureView general, BreakdownDisclosure disclosure)
    {
        Cube = cube;
        _figures = figures;
        _disclosure = disclosure;
        _ofAllForces = figures.Reader.OwnForce is null ? this : new BreakdownView(cube, general, general, disclosure);
    }

    public BreakdownCube Cube { get; }

    public Reader Reader => _figures.Reader;

    /// <summary>The newest financial year that ended by the end of a period; null where the collection does not reach so far back.</summary>
    public Period? YearOf(Period chosen) => Period.YearEnding(chosen.Last - (chosen.Last.Number % 4)) is var year && year.First >= _figures.Cube.First ? year : null;

    /// <summary>The parts of a theme in a force.</summary>
    public BreakdownRow Row(Breakdown breakdown, OffenceSelection selection, ForceCode force, Period year)
    {
        if (!Reader.MayRead(force))
        {
            return BreakdownRow.Missing(MissingReason.NotSupplied);
        }

        if (_figures.Over(selection, force, year).Reason is { } reason)
        {
            return BreakdownRow.Missing(reason);
        }

        var parts = Cube.Parts(breakdown, selection, force, year.Last.FinancialYear);
        return parts is null ? BreakdownRow.Missing(MissingReason.NotSupplied)
            : IsHidden(breakdown, selection, force, year) ? BreakdownRow.Missing(MissingReason.Suppressed)
            : new BreakdownRow(parts, null);
    }

    /// <summary>The parts of a theme over the territorial forces that are told; for a reader of one force, that the general reader is told.</summary>
    public BreakdownSum National(Breakdown breakdown, OffenceSelection selection, Period year) =>
        BreakdownSum.Over([.. All.Select(f => _ofAllForces.Row(breakdown, selection, f, year))]);

    /// <summary>Offences of a hate strand in a force; the general reader is told of none.</summary>
    public Count Hate(HateStrand strand, ForceCode force, Period year) =>
        !Reader.MayRead(force) ? Count.NotSupplied
        : Cube.Hate(strand, force, year.Last.FinancialYear) is { IsMissing: false } count ? _figures.SuppressesSmallCellsOf(force) ? Count.Missing(MissingReason.Suppressed) : count
        : Count.NotSupplied;

    /// <summary>Offences of a hate strand over the forces that supplied the year, and how many did.</summary>
    public (Count Count, int Forces) NationalHate(HateStrand strand, Period year)
    {
        var counts = All.Select(f => Cube.Hate(strand, f, year.Last.FinancialYear)).Where(c => !c.IsMissing).ToList();
        var sum = Count.Of(counts.Sum(c => c.Value));
        var count = counts.Count == 0 ? Count.NotSupplied
            : _figures.SuppressesSmallCells && (SuppressedCells.IsSmall(sum) || !HateDisclosure.Tells(Cube, strand, All, year.Last.FinancialYear)) ? Count.Missing(MissingReason.Suppressed)
            : sum;
        return (count, counts.Count);
    }

    /// <summary>Whether the reader is given what the general reader is not, of a force or of any where none is chosen, which is to be recorded each time.</summary>
    public bool OpensSmallCells(OffenceSelection selection, ForceCode? force, Period year) =>
        (force is { } one ? [one] : All).Any(f => Reader.MayRead(f) && !_figures.SuppressesSmallCellsOf(f)
            && (HateStrand.All.Any(s => !Cube.Hate(s, f, year.Last.FinancialYear).IsMissing)
                || Breakdowns.OfVictimsAndSuspects.Any(b => IsHiddenFromOthers(b, selection, f, year))));

    /// <summary>The same of the outcomes of girls and women.</summary>
    public bool OpensOutcomes(OutcomeBasis basis, OffenceSelection selection, ForceCode? force, Period year) =>
        (force is { } one ? [one] : All).Any(f => Reader.MayRead(f) && !_figures.SuppressesSmallCellsOf(f) && IsHiddenFromOthers(OutcomeParts.Of(basis), selection, f, year));

    private bool IsHiddenFromOthers(Breakdown breakdown, OffenceSelection selection, ForceCode force, Period year) =>
        Cube.Parts(breakdown, selection, force, year.Last.FinancialYear) is not null && _disclosure.Hides(breakdown, selection, force, year.Last.FinancialYear);

    private bool IsHidden(Breakdown breakdown, OffenceSelection selection, ForceCode force, Period year) =>
        _figures.SuppressesSmallCellsOf(force) && _disclosure.Hides(breakdown, selection, force, year.Last.FinancialYear);
}
