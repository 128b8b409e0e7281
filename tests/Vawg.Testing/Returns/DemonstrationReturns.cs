using System.Collections.Concurrent;
using Vawg.Data.Seeding.Demonstration;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;

namespace Vawg.Testing.Returns;

/// <summary>The demonstration's returns of a quarter, generated once. A quarter outside its years is given the one of the nearest year.</summary>
internal static class DemonstrationReturns
{
    private static readonly ConcurrentDictionary<Quarter, Lazy<Dictionary<ForceCode, ForceReturn>>> Quarters = new();

    public static ForceReturn Of(Force force, Quarter quarter)
    {
        var year = Math.Clamp(quarter.FinancialYear, DemonstrationCollection.FirstQuarter.FinancialYear, DemonstrationCollection.LastQuarter.FinancialYear);
        return Quarters.GetOrAdd(new Quarter(year, quarter.Number), q => new(() => Generated(q))).Value[force.Code];
    }

    /// <summary>A force without a return of the quarter has the one of the quarter before.</summary>
    private static Dictionary<ForceCode, ForceReturn> Generated(Quarter quarter)
    {
        var found = new Dictionary<ForceCode, ForceReturn>();
        foreach (var next in DemonstrationCollection.Generate().TakeWhile(r => r.Quarter <= quarter && r.Version == 1).Where(r => r.Quarter >= quarter - 1))
        {
            found[next.Force] = next;
        }

        return found;
    }
}
