using Microsoft.EntityFrameworkCore;
using Vawg.Data.Model;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Threats;
using Vawg.Domain.Threats.Scoring;

namespace Vawg.Data.Queries.Figures;

/// <summary>Severity weights of a collection's themes by force and quarter, in memory.</summary>
public sealed class SeverityCube
{
    private readonly Dictionary<(string Theme, ForceCode Force, int Quarter), Sums> _sums = [];

    internal static async Task<SeverityCube> LoadAsync(VawgDbContext context, Collection collection, CancellationToken cancellationToken)
    {
        var cube = new SeverityCube();
        await PreparedRows.ReadAsync(
            context,
            context.PreparedSeverities.AsNoTracking().Where(p => p.Collection == collection)
                .Select(p => new { p.ThemeCode, p.ForceCode, p.Quarter, p.Weighted, p.Offences, p.SumTenths, p.SumOfSquaresHundredths }),
            row => cube._sums[(row.GetString(0), ForceCode.Parse(row.GetString(1)), row.GetInt32(2))] = new Sums(row.GetInt64(3), row.GetInt64(4), row.GetInt64(5), row.GetInt64(6)),
            cancellationToken);
        return cube;
    }

    /// <summary>The same with a force's quarter replaced.</summary>
    internal SeverityCube With(ForceCode force, Quarter quarter, IEnumerable<PreparedSeverity> severities)
    {
        var cube = new SeverityCube();
        foreach (var (key, sums) in _sums.Where(s => s.Key.Force != force || s.Key.Quarter != quarter.Index))
        {
            cube._sums.Add(key, sums);
        }

        foreach (var one in severities)
        {
            cube._sums.Add((one.ThemeCode, force, quarter.Index), new Sums(one.Weighted, one.Offences, one.SumTenths, one.SumOfSquaresHundredths));
        }

        return cube;
    }

    /// <summary>The mean weight over the quarters that some forces supplied; null where there is none, or where no offence has a weight. One force has to have supplied the whole period.</summary>
    public MeasuredSeverity? Over(Theme theme, IReadOnlyCollection<ForceCode> forces, Period period)
    {
        var found = forces.SelectMany(f => period.Quarters.Select(q => (IsKnown: _sums.TryGetValue((theme.Code, f, q.Index), out var sums), Sums: sums))).ToList();
        if (forces.Count == 1 && found.Exists(f => !f.IsKnown))
        {
            return null;
        }

        var sum = found.Aggregate(default(Sums), (all, next) => all + next.Sums);
        return sum.Weighted > 0 ? sum.Mean() : null;
    }

    private readonly record struct Sums(long Weighted, long Offences, long Tenths, long Hundredths)
    {
        public static Sums operator +(Sums left, Sums right) =>
            new(left.Weighted + right.Weighted, left.Offences + right.Offences, left.Tenths + right.Tenths, left.Hundredths + right.Hundredths);

        public MeasuredSeverity Mean()
        {
            var mean = Tenths / 10d / Weighted;
            var variance = Math.Max(0, (Hundredths / 100d / Weighted) - (mean * mean));
            return new MeasuredSeverity(Math.Round(mean), Math.Sqrt(variance / Weighted), (double)Weighted / Offences);
        }
    }
}
