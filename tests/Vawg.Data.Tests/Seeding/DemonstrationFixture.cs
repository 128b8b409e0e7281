using Vawg.Data.Seeding.Demonstration;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;

namespace Vawg.Data.Tests.Seeding;

/// <summary>The demonstration collection, generated once for all tests of it.</summary>
public sealed class DemonstrationFixture
{
    public static readonly Period LastYear = Period.YearEnding(DemonstrationCollection.LastQuarter);

    public IReadOnlyList<ForceReturn> Returns { get; } = DemonstrationCollection.Generate().ToList();

    /// <summary>The latest version of each force and quarter of a period.</summary>
    public IEnumerable<ForceReturn> Latest(Period period) => Returns
        .Where(r => r.Quarter >= period.First && r.Quarter <= period.Last)
        .GroupBy(r => (r.Force, r.Quarter))
        .Select(versions => versions.MaxBy(r => r.Version)!);

    public ForceReturn Return(ForceCode force, Quarter quarter, int version = 1) =>
        Returns.Single(r => r.Force == force && r.Quarter == quarter && r.Version == version);

    /// <summary>National count of a selection, over the returns that supply it.</summary>
    public long National(OffenceSelection selection, Period period) => Latest(period).Where(r => Supplies(r, selection)).Sum(r => Recorded(r, selection));

    public long National(Period period, Func<RecordedOffence, bool> holds) =>
        Latest(period).SelectMany(r => r.RecordedOffences).Where(r => holds(r.Offence)).Sum(r => r.Count.Value);

    /// <summary>Recorded offences of a theme per 1,000 of its residents, by force, over the forces that have residents and supply the theme all year.</summary>
    public IReadOnlyDictionary<ForceCode, double> Rates(OffenceSelection selection, Period period) => Latest(period)
        .Where(r => Forces.Get(r.Force).HasResidentRate && Supplies(r, selection))
        .GroupBy(r => r.Force)
        .Where(g => g.Count() == period.QuarterCount)
        .ToDictionary(g => g.Key, g => 1000.0 * g.Sum(r => Recorded(r, selection)) / Residents(g.Key, selection));

    /// <summary>Share of given outcomes among all that a selection had on one basis.</summary>
    public double OutcomeShare(OffenceSelection selection, Period period, OutcomeBasis basis, string[] outcomes, ForceCode? force = null)
    {
        var rows = Latest(period)
            .Where(r => force is null || r.Force == force)
            .SelectMany(r => r.Outcomes)
            .Where(o => o.Basis == basis && selection.Holds(o.Offence))
            .ToList();
        return (double)rows.Where(o => outcomes.Contains(o.Outcome.Text, StringComparer.Ordinal)).Sum(o => o.Count.Value) / rows.Sum(o => o.Count.Value);
    }

    /// <summary>Sum of a measure in one breakdown over the returns of a period, of one force or of all that supply it.</summary>
    public long Sum(string measure, string breakdown, Period period, ForceCode? force = null) => Latest(period)
        .Where(r => force is null || r.Force == force)
        .Sum(r => r.Measures.Single(m => m.Measure == measure && m.Breakdown == breakdown).Value ?? 0);

    /// <summary>One measure's sum as a share of another's, in the same breakdown.</summary>
    public double Share(string part, string whole, string breakdown, Period period, ForceCode? force = null) =>
        (double)Sum(part, breakdown, period, force) / Sum(whole, breakdown, period, force);

    public static long Recorded(ForceReturn forceReturn, OffenceSelection selection) =>
        forceReturn.RecordedOffences.Where(r => selection.Holds(r.Offence)).Sum(r => r.Count.Value);

    public static bool Supplies(ForceReturn forceReturn, OffenceSelection selection) =>
        !forceReturn.Coverage.Any(c => c.Item == selection.Text && c.Supply == Supply.No);

    public static OffenceSelection Selection(string text) => OffenceSelection.TryParse(text, out var selection)
        ? selection
        : throw new ArgumentOutOfRangeException(nameof(text), text, "No such selection.");

    private static long Residents(ForceCode force, OffenceSelection selection) => selection.Theme?.RateBase == Domain.Threats.RateBase.GirlsAged10To17
        ? Forces.Get(force).Mid2023!.GirlsAged10To17
        : Forces.Get(force).Mid2023!.FemalesAged10AndOver;
}
