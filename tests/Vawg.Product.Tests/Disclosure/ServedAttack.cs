using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Tests.Measures;

namespace Vawg.Product.Tests.Disclosure;

/// <summary>Someone who kept every figure that was served in each publication, knows which counts were restated, and bounds those of one topic that were never served.</summary>
internal sealed class ServedAttack
{
    private readonly Topic _topic;
    private readonly IReadOnlyList<FigureCube> _truth;
    private readonly Dictionary<(ForceCode Force, Quarter Quarter, int Era), int> _unknown = [];
    private readonly HashSet<(ForceCode Force, Quarter Quarter, int Era)> _shown = [];
    private readonly LinearBounds _bounds;

    /// <param name="topic">The topic.</param>
    /// <param name="seen">What was served, publication by publication.</param>
    /// <param name="truth">What was published: which counts there are, and where they changed. Their size is used to judge what was found alone.</param>
    public ServedAttack(Topic topic, IReadOnlyList<SeenFigures> seen, IReadOnlyList<FigureCube> truth)
    {
        (_topic, _truth) = (topic, truth);
        for (var k = 0; k < seen.Count; k++)
        {
            foreach (var (force, quarter) in Cells(k).Where(c => seen[k].Counts.ContainsKey((topic, c.Force, Period.Of(c.Quarter)))))
            {
                _shown.Add((force, quarter, EraOf(force, quarter, k)));
            }

            foreach (var restated in seen[k].Restated.Where(r => r.Topic == topic.Name))
            {
                foreach (var (force, quarter) in Cells(k).Where(c => c.Force == restated.Force && c.Quarter.ShortLabel == restated.Quarter))
                {
                    foreach (var e in Enumerable.Range(0, k).Where(e => truth[e].At(topic.Selection, force, quarter).Known == restated.Before))
                    {
                        _shown.Add((force, quarter, EraOf(force, quarter, e)));
                    }
                }
            }
        }

        foreach (var (force, quarter, era) in Enumerable.Range(0, seen.Count).SelectMany(k => Cells(k).Select(c => (c.Force, c.Quarter, EraOf(c.Force, c.Quarter, k)))).Where(c => !_shown.Contains(c)))
        {
            _unknown.TryAdd((force, quarter, era), _unknown.Count);
        }

        var known = seen.SelectMany((s, k) => s.Counts.Where(c => c.Key.Topic == topic).Select(c => Sum(c.Key.Force is { } force ? [force] : _truth[k].Forces, c.Key.Period, k, c.Value))).ToList();
        _bounds = new LinearBounds(_unknown.Count, known, []);
    }

    /// <summary>What was never served and can be told within less than five.</summary>
    public IEnumerable<string> Found()
    {
        foreach (var ((force, quarter, era), index) in _unknown)
        {
            var one = new double[_unknown.Count];
            one[index] = 1;
            var (least, most) = _bounds.Of(one);
            if (most - least < SuppressedCells.SmallestShown - 1e-6)
            {
                yield return $"{_topic.Slug} of {force} in {quarter}, publication {era + 1}: {least} to {most}";
            }
        }
    }

    private (double[] Of, double Sum) Sum(IReadOnlyList<ForceCode> forces, Period period, int k, long sum)
    {
        var row = new double[_unknown.Count];
        double known = 0;
        foreach (var (force, quarter) in forces.SelectMany(f => period.Quarters.Select(q => (f, q))))
        {
            if (_truth[k].At(_topic.Selection, force, quarter).Known is { } count)
            {
                if (_unknown.TryGetValue((force, quarter, EraOf(force, quarter, k)), out var index))
                {
                    row[index] = 1;
                }
                else
                {
                    known += count;
                }
            }
        }

        return (row, sum - known);
    }

    private IEnumerable<(ForceCode Force, Quarter Quarter)> Cells(int k) =>
        _truth[k].Forces.SelectMany(f => _truth[k].Quarters.Select(q => (f, q))).Where(c => _truth[k].At(_topic.Selection, c.f, c.q).Known is not null);

    private int EraOf(ForceCode force, Quarter quarter, int k)
    {
        var era = k;
        while (era > 0 && _truth[era - 1].At(_topic.Selection, force, quarter) == _truth[k].At(_topic.Selection, force, quarter))
        {
            era--;
        }

        return era;
    }
}
