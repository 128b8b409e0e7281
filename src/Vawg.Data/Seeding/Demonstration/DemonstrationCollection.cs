using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;

namespace Vawg.Data.Seeding.Demonstration;

/// <summary>Generated returns of the 43 territorial forces over 20 quarters. They describe no real force; the nation's totals are the published ones. The same on every machine.</summary>
public static class DemonstrationCollection
{
    /// <summary>Start of every stream of draws; another number is another collection.</summary>
    public const int Seed = 1_080_157;

    public static Quarter FirstQuarter { get; } = new(2018, 1);

    public static Quarter LastQuarter { get; } = new(2022, 4);

    /// <summary>Every return, by quarter and then by the name of the force; restated versions come last. One year of counts is held at a time.</summary>
    public static IEnumerable<ForceReturn> Generate()
    {
        var forces = Forces.Territorial;
        var profiles = forces.Select((force, i) => new ForceProfile(force, i)).ToList();
        var outcomes = forces.Select((force, i) => new OutcomeProfile(force.Code, i)).ToList();
        ForceReturn? restated = null;
        for (var year = FirstQuarter.FinancialYear; year <= LastQuarter.FinancialYear; year++)
        {
            var counts = new YearOfCounts(year, profiles);
            foreach (var quarter in Period.FinancialYear(year).Quarters)
            {
                for (var i = 0; i < forces.Count; i++)
                {
                    if (!Planted.IsReturned(forces[i].Code, quarter))
                    {
                        continue;
                    }

                    yield return Write(1);
                    if (forces[i].Code == Planted.Restated && quarter == Planted.RestatedQuarter)
                    {
                        restated = Write(2);
                    }

                    ForceReturn Write(int version) => new DemonstrationReturn(profiles[i], outcomes[i], i, quarter, counts).Write(version);
                }
            }
        }

        if (restated is not null)
        {
            yield return restated;
        }
    }
}
