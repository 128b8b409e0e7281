using Vawg.Domain;
using Vawg.Domain.Periods;

namespace Vawg.Data.Seeding.Demonstration;

/// <summary>One financial year: the nation's count of every line of the mix, divided among forces and quarters so that it adds up exactly.</summary>
internal sealed class YearOfCounts
{
    private readonly int _forces;
    private readonly long[][] _lines;
    private readonly long[] _allCrime;

    public YearOfCounts(int financialYear, IReadOnlyList<ForceProfile> profiles)
    {
        _forces = profiles.Count;
        Quarter[] quarters = [.. Period.FinancialYear(financialYear).Quarters];
        var totals = NationalTotals.OfYear(financialYear);
        _lines = new long[OffenceMix.Lines.Count][];
        for (var i = 0; i < _lines.Length; i++)
        {
            var line = OffenceMix.Lines[i];
            var index = i;
            _lines[i] = Divide(totals[i], (int)DrawStream.LineAllocation, financialYear, i, Weights(
                quarters, profiles, q => CalendarProfile.QuarterWeight(line.Family, q), (p, q) => p.Weight(line, index, q)));
        }

        _allCrime = Divide(NationalTotals.AllRecordedCrime(financialYear), (int)DrawStream.AllCrimeAllocation, financialYear, 0, Weights(
            quarters, profiles, CalendarProfile.AllCrimeQuarterWeight, (p, q) => p.AllCrimeWeight(q)));
    }

    /// <summary>Offences of one line that one force recorded in one quarter.</summary>
    public long Recorded(int line, Quarter quarter, int force) => _lines[line][Cell(quarter, force)];

    /// <summary>All crime that one force recorded in one quarter.</summary>
    public long AllRecordedCrime(Quarter quarter, int force) => _allCrime[Cell(quarter, force)];

    private static double[] Weights(Quarter[] quarters, IReadOnlyList<ForceProfile> profiles, Func<Quarter, double> ofQuarter, Func<ForceProfile, Quarter, double> ofForce)
    {
        var weights = new double[quarters.Length * profiles.Count];
        for (var q = 0; q < quarters.Length; q++)
        {
            var national = ofQuarter(quarters[q]);
            for (var f = 0; f < profiles.Count; f++)
            {
                weights[(q * profiles.Count) + f] = Planted.IsReturned(profiles[f].Force.Code, quarters[q]) ? national * ofForce(profiles[f], quarters[q]) : 0;
            }
        }

        return weights;
    }

    private static long[] Divide(long total, int stream, int financialYear, int line, double[] weights)
    {
        var draws = new SeededDraws(DemonstrationCollection.Seed, stream, financialYear, line);
        var parts = new long[weights.Length];
        Apportionment.ByChance(total, weights, parts, ref draws);
        return parts;
    }

    private int Cell(Quarter quarter, int force) => ((quarter.Number - 1) * _forces) + force;
}
