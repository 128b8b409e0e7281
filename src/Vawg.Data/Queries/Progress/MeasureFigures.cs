using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore;
using Vawg.Data.Queries.Figures;
using Vawg.Domain.Measures;
using Vawg.Domain.Progress;
using Vawg.Domain.Reference;

namespace Vawg.Data.Queries.Progress;

/// <summary>The measures that commitments name, by force and quarter, from the returns of one publication.</summary>
internal sealed class MeasureFigures
{
    /// <summary>The nation is told where as many forces supplied a measure in a quarter.</summary>
    private const int FewestForces = 10;

    private static readonly IReadOnlyDictionary<string, long> None = new Dictionary<string, long>(StringComparer.Ordinal);

    private static readonly IReadOnlyList<MeasureDefinition> Named = Commitments.All.SelectMany(c => c.Measures).Distinct(StringComparer.Ordinal)
        .Select(MeasureDefinitions.Find).OfType<MeasureDefinition>().ToList();

    private static readonly HashSet<string> Needed = [.. Named.Select(m => m.Code), .. Named.Select(MeasureValues.DenominatorOf).OfType<MeasureDefinition>().Select(m => m.Code)];

    private readonly Dictionary<string, Dictionary<(ForceCode Force, int Quarter), MeasureValue>> _values = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Measure, int Quarter), MeasureValue?> _nation = new();

    /// <summary>The first quarter of any; null without figures.</summary>
    public int? First { get; private set; }

    public static async Task<MeasureFigures> LoadAsync(VawgDbContext context, Collection collection, CancellationToken cancellationToken)
    {
        var figures = new MeasureFigures();
        var rows =
            from measure in context.Measures.AsNoTracking()
            join version in context.DataSetVersions.AsNoTracking() on measure.VersionId equals version.Id
            where version.Collection == collection && version.IsCurrent && measure.Value != null
            orderby measure.VersionId
            select new { measure.VersionId, version.Scope, version.FirstQuarter, measure.Measure, measure.Breakdown, measure.Value };
        var read = new Dictionary<string, Dictionary<string, long>>(StringComparer.Ordinal);
        (int Version, string Scope, int Quarter)? at = null;
        await PreparedRows.ReadAsync(
            context,
            rows,
            row =>
            {
                if (at is { } previous && previous.Version != row.GetInt32(0))
                {
                    figures.Add(previous.Scope, previous.Quarter, read);
                    read.Clear();
                }

                at = (row.GetInt32(0), row.GetString(1), row.GetInt32(2));
                if (row.GetString(3) is var code && Needed.Contains(code))
                {
                    (read.TryGetValue(code, out var values) ? values : read[code] = new Dictionary<string, long>(StringComparer.Ordinal))[row.GetString(4)] = row.GetInt64(5);
                }
            },
            cancellationToken);
        if (at is { } last)
        {
            figures.Add(last.Scope, last.Quarter, read);
        }

        return figures;
    }

    public MeasureValue? At(string measure, ForceCode force, int quarter) =>
        _values.TryGetValue(measure, out var values) && values.TryGetValue((force, quarter), out var value) ? value : null;

    /// <summary>All forces together: a share over those that supplied both counts, a count over those that supplied every quarter in which enough forces did, a mean of means.</summary>
    public MeasureValue? OfNation(MeasureDefinition measure, int quarter) => _nation.GetOrAdd((measure.Code, quarter), _ => Nation(measure, quarter));

    private MeasureValue? Nation(MeasureDefinition measure, int quarter)
    {
        if (!_values.TryGetValue(measure.Code, out var values))
        {
            return null;
        }

        var here = values.Where(v => v.Key.Quarter == quarter).ToList();
        if (here.Count < FewestForces)
        {
            return null;
        }

        if (here[0].Value.Denominator is not null)
        {
            return MeasureValues.Share(here.Sum(v => v.Value.Numerator), here.Sum(v => v.Value.Denominator ?? 0));
        }

        if (MeasureValues.IsMean(measure))
        {
            return new MeasureValue(here.Average(v => v.Value.Value), here.Sum(v => v.Value.Numerator), Denominator: null);
        }

        var quarters = values.GroupBy(v => v.Key.Quarter).Count(g => g.Count() >= FewestForces);
        var always = values.GroupBy(v => v.Key.Force).Where(g => g.Count() >= quarters).Select(g => g.Key).ToHashSet();
        var sum = here.Where(v => always.Contains(v.Key.Force)).Sum(v => v.Value.Numerator);
        return always.Count < FewestForces ? null : new MeasureValue(sum, sum, Denominator: null);
    }

    private void Add(string scope, int quarter, Dictionary<string, Dictionary<string, long>> read)
    {
        var force = ForceCode.Parse(scope[..scope.IndexOf(' ', StringComparison.Ordinal)]);
        First = Math.Min(First ?? quarter, quarter);
        foreach (var measure in Named.Where(m => read.ContainsKey(m.Code)))
        {
            var denominators = MeasureValues.DenominatorOf(measure) is { } whole && read.TryGetValue(whole.Code, out var of) ? of : None;
            if (MeasureValues.Of(measure, read[measure.Code], denominators) is { } value)
            {
                (_values.TryGetValue(measure.Code, out var values) ? values : _values[measure.Code] = [])[(force, quarter)] = value;
            }
        }
    }
}
