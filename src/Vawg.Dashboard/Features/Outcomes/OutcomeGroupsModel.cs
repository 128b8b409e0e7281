using Vawg.Dashboard.Components.Figures;
using Vawg.Dashboard.Views;
using Vawg.Data.Queries.Figures;
using Vawg.Domain.Comparison;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Dashboard.Features.Outcomes;

/// <summary>Outcome groups of every theme, and of every offence group where the source has them, in the chosen force, its peers and the nation.</summary>
public sealed class OutcomeGroupsModel
{
    private static readonly OutcomeKind[] ToldToAll = [OutcomeKind.Charged, OutcomeKind.OutOfCourt, OutcomeKind.Fifteen, OutcomeKind.Sixteen, OutcomeKind.NoSuspect];
    private static readonly OutcomeKind[] Every = [OutcomeKind.Charged, OutcomeKind.OutOfCourt, OutcomeKind.Fourteen, OutcomeKind.Fifteen, OutcomeKind.Sixteen, OutcomeKind.NoSuspect, OutcomeKind.TwentyTwo];

    private readonly OutcomeBasis _basis;
    public OutcomeGroupsModel(View view, OutcomeBasis basis)
    {
        View = view;
        _basis = basis;
        Period = OutcomePeriods.Newest(view.Figures, basis, view.Choice.Period);
        var kinds = view.Figures.View.SuppressesSmallCells ? ToldToAll : Every;
        Kinds = basis == OutcomeBasis.Recorded && !view.Figures.View.SuppressesSmallCells ? [.. kinds, OutcomeKind.NotYetAssigned] : kinds;
        if (Period is { } period)
        {
            Themes = [.. view.Figures.Topics.Select(t => (t, t.Name, Lines(t.Selection, period))).Where(t => t.Item3.Any(l => !l.Total.IsMissing))];
            OffenceGroups = [.. Groups.Select(g => (g.Name, Lines(g.Selection, period))).Where(g => g.Item2.Any(l => !l.Total.IsMissing))];
        }
    }

    public View View { get; }

    /// <summary>The year of the outcomes; null when the collection has none on the basis.</summary>
    public Period? Period { get; }

    /// <summary>The columns; what remains of each row is the column after them.</summary>
    public IReadOnlyList<OutcomeKind> Kinds { get; }

    public IReadOnlyList<(Topic Topic, string Name, IReadOnlyList<OutcomeLine> Lines)> Themes { get; } = [];

    public IReadOnlyList<(string Name, IReadOnlyList<OutcomeLine> Lines)> OffenceGroups { get; } = [];

    public string Caption => $"Outcome groups, percentage of {(_basis == OutcomeBasis.Closed ? "outcomes recorded" : "offences recorded")}, {Period!.Value.Label}";

    public string Note => _basis == OutcomeBasis.Closed
        ? "Closed basis: decisions recorded in the year; code 0 left out. Each row adds up to 100."
        : "Recorded basis: outcomes so far of offences recorded in the year, code 0 included. Each row adds up to 100.";

    /// <summary>Every subject that is told of the nation, in the nation and then in each force in scope: the table as a file.</summary>
    public IEnumerable<(string Name, OutcomeLine Line)> OfAllForces
    {
        get
        {
            var period = Period!.Value;
            var subjects = View.Figures.Topics.Select(t => (t.Name, t.Selection)).Concat(Groups).Select(s => (s.Name, s.Selection, Nation: NationLine(s.Selection, period))).Where(s => !s.Nation.Total.IsMissing).ToList();
            return subjects.Select(s => (s.Name, s.Nation))
                .Concat(View.Territorial.SelectMany(f => subjects.Select(s => (s.Name, ForceLine(s.Selection, f, period, isChosen: false)))));
        }
    }

    /// <summary>What is left of a row beside its columns; missing when any of them is.</summary>
    public static Measured RestOf(OutcomeLine line)
    {
        if (line.Shares.FirstOrDefault(s => s.IsMissing) is { IsMissing: true, Reason: { } reason } && line.Shares.Any(s => s.IsMissing))
        {
            return Measured.Missing(reason);
        }

        var rest = Math.Max(0, 1 - line.Shares.Sum(s => s.Known!.Value.Value));
        return Measured.Of(new Estimate(rest, rest, rest));
    }

    private IReadOnlyList<OutcomeLine> Lines(OffenceSelection selection, Period period)
    {
        var lines = new List<OutcomeLine>();
        if (View.Choice.Force is { } force)
        {
            lines.Add(ForceLine(selection, force, period, isChosen: true));
            if (View.OwnForce is null && View.Choice.Comparator.Kind != ComparatorKind.National)
            {
                lines.Add(LineOf(FigureSources.Capitalised(View.Choice.Comparator.Name(force)), isChosen: false, kind => OfPeers(selection, force, period, kind)));
            }
        }

        lines.Add(NationLine(selection, period));
        return lines;
    }

    /// <summary>The offence groups of a source that tells them.</summary>
    private IEnumerable<(string Name, OffenceSelection Selection)> Groups =>
        View.Choice.Collection.IsPublic() ? Domain.Reference.Offences.Groups.Select(g => (g, OffenceSelection.OfGroup(g))) : [];

    private OutcomeLine NationLine(OffenceSelection selection, Period period) =>
        LineOf("England and Wales", isChosen: false, kind => OutcomeFigures.National(View.Figures, _basis, selection, period, Which(kind)));

    private OutcomeLine ForceLine(OffenceSelection selection, Force force, Period period, bool isChosen) =>
        LineOf(force.Name, isChosen, kind => Of(selection, force, period, kind));

    private OutcomeLine LineOf(string place, bool isChosen, Func<OutcomeKind?, Count> count)
    {
        var total = count(null);
        return new OutcomeLine(place, isChosen, total, [.. Kinds.Select(k => Measured.Share(count(k), total))]);
    }

    private Count Of(OffenceSelection selection, Force force, Period period, OutcomeKind? kind)
    {
        var (part, total) = OutcomeFigures.Of(View.Figures, _basis, selection, force, period, Which(kind));
        return kind is null ? total : part;
    }

    /// <summary>The peers' sum, hidden as a whole when one of them is, which it would give away.</summary>
    private Count OfPeers(OffenceSelection selection, Force force, Period period, OutcomeKind? kind)
    {
        var counts = View.Choice.Comparator.ForcesBeside(force).Select(f => Of(selection, f, period, kind)).ToList();
        var suppressed = counts.Find(c => c.Reason == MissingReason.Suppressed);
        var known = counts.Where(c => !c.IsMissing).ToList();
        return suppressed.Reason == MissingReason.Suppressed ? suppressed : known.Count == 0 ? Count.NotSupplied : Count.Of(known.Sum(c => c.Value));
    }

    private Func<Outcome, bool> Which(OutcomeKind? kind) => kind?.Which() ?? (o => OutcomeCube.IsInTotal(_basis, o));
}
