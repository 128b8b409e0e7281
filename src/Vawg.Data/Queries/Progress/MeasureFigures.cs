using System.Collections.Concurrent;
using Vawg.Domain.Indicators;
using Vawg.Domain.Periods;
using Vawg.Domain.Progress;
using Vawg.Domain.Reference;

namespace Vawg.Data.Queries.Progress;

/// <summary>The measures that commitments name, by force and quarter, from the returns of one publication, unsuppressed.</summary>
internal sealed class MeasureFigures
{
    /// <summary>The nation is told where as many forces supplied a measure in a quarter.</summary>
    private const int FewestForces = 10;

    private static readonly IReadOnlyDictionary<string, long> None = new Dictionary<string, long>(StringComparer.Ordinal);

    private static readonly IReadOnlyList<MeasureDefinition> Named = Commitments.All.SelectMany(c => c.Measures).Distinct(StringComparer.Ordinal)
        .Select(MeasureDefinitions.Find).OfType<MeasureDefinition>().ToList();

    private readonly Dictionary<string, Dictionary<(ForceCode Force, int Quarter), MeasureValue>> _values = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Measure, int Quarter), MeasureValue?> _nation = new();

    public MeasureFigures(MeasureCube cube)
    {
        foreach (var force in cube.Forces)
        {
            for (var quarter = cube.First; quarter <= cube.Last; quarter += 1)
            {
                Add(cube, force, quarter);
            }
        }
    }

    /// <summary>The first quarter of any; null without figures.</summary>
    public int? First { get; private set; }

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

    private void Add(MeasureCube cube, ForceCode force, Quarter quarter)
    {
        foreach (var measure in Named)
        {
            var values = cube.Values(measure.Code, force, quarter);
            if (values.Count == 0)
            {
                continue;
            }

            First = Math.Min(First ?? quarter.Index, quarter.Index);
            var denominators = MeasureValues.DenominatorOf(measure) is { } whole ? cube.Values(whole.Code, force, quarter) : None;
            if (MeasureValues.Of(measure, values, denominators) is { } value)
            {
                (_values.TryGetValue(measure.Code, out var held) ? held : _values[measure.Code] = [])[(force, quarter.Index)] = value;
            }
        }
    }
}
