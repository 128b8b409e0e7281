using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Threats;
using Vawg.Domain.Victims;

namespace Vawg.Domain.Tests.Victims;

/// <summary>Builds the victims and suspects of a financial year, and what a reader is told of them.</summary>
internal sealed class VictimWorld
{
    private static readonly DateTime Start = new(2023, 5, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly OffenceSelection[] Selections = [OffenceSelection.AllRecordedCrime, OffenceSelection.Vawg, .. Themes.All.Select(OffenceSelection.OfTheme)];

    private readonly List<ReturnedBreakdowns> _versions = [];
    private readonly Dictionary<(ForceCode Force, string Selection, int Quarter), long> _totals = [];
    private readonly List<(Force Force, OffenceSelection Selection, Breakdown Breakdown, long[] Parts)> _set = [];
    private readonly HashSet<(OutcomeBasis Basis, string Selection, ForceCode Force)> _hiddenOutcomes = [];
    private int _publication;

    public static Period Year { get; } = Period.FinancialYear(2022);

    public static Reader Permitted { get; } = new(null, Audience.SmallCells);

    /// <summary>Sets the parts of a theme in the next publication.</summary>
    public VictimWorld Set(Force force, OffenceSelection selection, Breakdown breakdown, params long[] parts)
    {
        _set.Add((force, selection, breakdown, parts));
        return this;
    }

    /// <summary>Hides all outcomes of a theme, whatever the age, from the general reader.</summary>
    public VictimWorld HideOutcomes(OutcomeBasis basis, Force force, OffenceSelection selection)
    {
        _hiddenOutcomes.Add((basis, selection.Text, force.Code));
        return this;
    }

    /// <summary>Publishes what was set, in four returns of each force.</summary>
    /// <param name="hate">Offences of the strand of race in each quarter of each force.</param>
    public VictimWorld Publish(long? hate = null)
    {
        foreach (var force in _set.Select(s => s.Force).Distinct().ToList())
        {
            var before = _versions.Where(v => v.Force == force.Code).ToList();
            _versions.RemoveAll(before.Contains);
            _versions.AddRange(before.Select(v => Version(force, v.Quarter, v.PublishedAtUtc, isCurrent: false, v)));
            foreach (var quarter in Year.Quarters)
            {
                var version = Version(force, quarter, Start.AddDays(_publication), isCurrent: true, like: null);
                version.SetHate("HATE_RACE", hate is { } count ? Count.Of(count) : Count.NotSupplied);
                foreach (var (_, selection, breakdown, parts) in _set.Where(s => s.Force == force))
                {
                    for (var i = 0; i < parts.Length; i++)
                    {
                        version.Add(breakdown, selection.Text, i, Count.Of(Quarterly(parts[i], quarter)));
                    }

                    if (breakdown == Breakdown.VictimAge)
                    {
                        _totals[(force.Code, selection.Text, quarter.Index)] = parts.Sum(p => Quarterly(p, quarter));
                    }
                }

                _versions.Add(version);
            }
        }

        _set.Clear();
        _publication++;
        return this;
    }

    public BreakdownView SeenBy(Reader reader)
    {
        var builder = new FigureCubeBuilder(Collection.ForceReturns, 1, Start, Year.First, Year.Last, Forces.Territorial.Select(f => f.Code), Selections.Select(s => s.Text));
        foreach (var ((force, selection, quarter), total) in _totals)
        {
            builder.Set(selection, force, quarter, Count.Of(total));
        }

        var figures = builder.Build();
        var general = new FigureView(figures, Reader.General);
        var cube = new BreakdownCube(_versions);
        return new BreakdownView(cube, new FigureView(figures, reader, general.Pattern), general, new BreakdownDisclosure(cube, general, (basis, selection, force, _) => _hiddenOutcomes.Contains((basis, selection.Text, force))));
    }

    public BreakdownRow Row(Force force, OffenceSelection selection, Breakdown breakdown = Breakdown.VictimAge, Reader? reader = null) => SeenBy(reader ?? Reader.General).Row(breakdown, selection, force.Code, Year);

    private static ReturnedBreakdowns Version(Force force, Quarter quarter, DateTime at, bool isCurrent, ReturnedBreakdowns? like)
    {
        var version = new ReturnedBreakdowns(force.Code, quarter, at, isCurrent);
        foreach (var (breakdown, selection) in Breakdowns.All.SelectMany(b => ReturnedBreakdowns.Selections.Select(s => (b, s))))
        {
            var parts = like?.Parts(breakdown, selection) ?? [];
            for (var i = 0; i < parts.Count; i++)
            {
                version.Add(breakdown, selection.Text, i, Count.Of(parts[i]));
            }
        }

        foreach (var strand in HateStrand.All.Where(_ => like is not null))
        {
            version.SetHate(strand.Code, like!.Hate(strand));
        }

        return version;
    }

    /// <summary>A year's number in four quarters, as evenly as it goes.</summary>
    private static long Quarterly(long year, Quarter quarter) => (year / 4) + (quarter.Number <= year % 4 ? 1 : 0);
}
