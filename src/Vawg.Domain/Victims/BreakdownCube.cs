using Vawg.Domain.Measures;
using Vawg.Domain.Reference;

namespace Vawg.Domain.Victims;

/// <summary>Victims, suspects and hate strands of a collection by force and financial year: of its current returns, and of every version that was ever published.</summary>
public sealed class BreakdownCube
{
    private const int QuartersOfYear = 4;

    private readonly ILookup<(ForceCode Force, int FinancialYear), ReturnedBreakdowns> _versions;

    /// <param name="versions">Every version of every return, in the order in which they were published.</param>
    public BreakdownCube(IEnumerable<ReturnedBreakdowns> versions)
    {
        _versions = versions.ToLookup(v => (v.Force, v.Quarter.FinancialYear));
    }

    /// <summary>A cube that holds nothing.</summary>
    public static BreakdownCube None { get; } = new([]);

    /// <summary>Whether any return of a year tells suspects of a theme.</summary>
    public bool HasSuspects(OffenceSelection selection, int financialYear) => _versions
        .Where(v => v.Key.FinancialYear == financialYear)
        .SelectMany(v => v)
        .Any(v => v.IsCurrent && v.Parts(Breakdown.SuspectSex, selection)?.Any(p => p > 0) == true);

    /// <summary>The parts of a whole financial year; null where a quarter does not tell them.</summary>
    public IReadOnlyList<long>? Parts(Breakdown breakdown, OffenceSelection selection, ForceCode force, int financialYear) =>
        Current(force, financialYear) is { } year ? Sum(year, v => v.Parts(breakdown, selection)) : null;

    /// <summary>Offences of a strand in a whole financial year.</summary>
    public Count Hate(HateStrand strand, ForceCode force, int financialYear) =>
        Current(force, financialYear) is { } year ? year.Aggregate(Count.Zero, (sum, v) => sum + v.Hate(strand)) : Count.NotSupplied;

    /// <summary>
    /// The parts of a year as they stood after each publication that could show it: of each quarter the newest version by then.
    /// A withdrawn version counts until the next, which adds to what is hidden and takes nothing from it; so all of this rests on versions, which never change.
    /// </summary>
    internal IEnumerable<IReadOnlyList<ReturnedBreakdowns>> States(ForceCode force, int financialYear)
    {
        var newest = new ReturnedBreakdowns?[QuartersOfYear];
        foreach (var version in _versions[(force, financialYear)])
        {
            newest[version.Quarter.Number - 1] = version;
            if (newest.All(v => v is not null))
            {
                yield return [.. newest.OfType<ReturnedBreakdowns>()];
            }
        }
    }

    /// <summary>Every version of a year's returns of some forces.</summary>
    internal IEnumerable<ReturnedBreakdowns> Versions(IEnumerable<ForceCode> forces, int financialYear) => forces.SelectMany(f => _versions[(f, financialYear)]);

    internal static IReadOnlyList<long>? Sum(IEnumerable<ReturnedBreakdowns> quarters, Func<ReturnedBreakdowns, IReadOnlyList<long>?> parts)
    {
        long[]? sum = null;
        foreach (var quarter in quarters)
        {
            if (parts(quarter) is not { } told)
            {
                return null;
            }

            sum ??= new long[told.Count];
            for (var i = 0; i < sum.Length; i++)
            {
                sum[i] += told[i];
            }
        }

        return sum;
    }

    private List<ReturnedBreakdowns>? Current(ForceCode force, int financialYear)
    {
        var current = _versions[(force, financialYear)].Where(v => v.IsCurrent).ToList();
        return current.Count == QuartersOfYear ? current : null;
    }
}
