using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Threats;

namespace Vawg.Domain.Measures;

/// <summary>Residents by force, the denominators of rates: ONS mid-2023 females and girls from the reference list; all residents of each year from an imported population file.</summary>
/// <param name="personsByForceAndYear">All residents in the middle of a year; empty when no population file was imported.</param>
public sealed class ResidentCounts(IReadOnlyDictionary<(ForceCode Force, int Year), long> personsByForceAndYear)
{
    /// <summary>No imported populations: rates per 1,000 residents are not supplied.</summary>
    public static ResidentCounts ReferenceOnly { get; } = new(new Dictionary<(ForceCode, int), long>());

    /// <summary>The year whose 30 June lies in the twelve months, or in the year of which the quarter is the last part.</summary>
    public static int YearOf(Period period) => period.Last.LastDay.Month >= 6 ? period.Last.LastDay.Year : period.Last.LastDay.Year - 1;

    /// <summary>The residents, not applicable for a force without resident rates, not supplied when the year was not imported.</summary>
    public Count Of(Force force, RateBase rateBase, Period period)
    {
        if (!force.HasResidentRate)
        {
            return Count.Missing(MissingReason.NotApplicable);
        }

        return Anyone(force, rateBase, period);
    }

    /// <summary>The residents of a force area whether or not the force has a rate of its own: the City of London counts in the nation.</summary>
    public Count Anyone(Force force, RateBase rateBase, Period period) => (rateBase, force.Mid2023) switch
    {
        (RateBase.FemalesAged10AndOver, { } residents) => Count.Of(residents.FemalesAged10AndOver),
        (RateBase.GirlsAged10To17, { } residents) => Count.Of(residents.GirlsAged10To17),
        (RateBase.AllResidents, not null) => personsByForceAndYear.TryGetValue((force.Code, YearOf(period)), out var persons)
            ? Count.Of(persons)
            : Count.NotSupplied,
        (_, null) => Count.Missing(MissingReason.NotApplicable),
        _ => throw new ArgumentOutOfRangeException(nameof(rateBase), rateBase, "A rate base without residents."),
    };

    /// <summary>Whose residents and of which year, for the line under a table.</summary>
    public static string Source(RateBase rateBase, Period period) => rateBase == RateBase.AllResidents
        ? $"ONS mid-{YearOf(period)} population"
        : "ONS mid-2023 population";
}
