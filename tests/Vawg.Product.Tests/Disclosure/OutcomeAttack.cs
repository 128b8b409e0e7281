using Vawg.Data.Queries.Figures;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Tests.Measures;

namespace Vawg.Product.Tests.Disclosure;

/// <summary>
/// Someone who kept every outcome that was served in each publication, knows which rows were restated, and bounds the rows that were never served: kinds of a force add up to all its outcomes,
/// forces add up to the nation, and an outcome of a theme within VAWG is one of VAWG.
/// </summary>
internal sealed class OutcomeAttack
{
    private static readonly string[] Parts = ["rasso", "sh"];

    private readonly Dictionary<(Topic Topic, ForceCode Force, Period Year, string Kind, int Era), int> _unknown = [];
    private readonly IReadOnlyList<LoadedCollection> _truth;
    private readonly List<(Dictionary<int, double> Of, double Sum)> _equal = [];
    private readonly List<(Dictionary<int, double> Of, double Sum)> _atMost = [];
    private readonly LinearBounds _bounds;

    /// <param name="seen">What was served, publication by publication.</param>
    /// <param name="truth">What was published: which rows there are, and where they changed. Their size is used to judge what was found alone.</param>
    public OutcomeAttack(IReadOnlyList<SeenOutcomes> seen, IReadOnlyList<LoadedCollection> truth)
    {
        _truth = truth;
        for (var k = 0; k < seen.Count; k++)
        {
            foreach (var ((topic, force, year, kind), count) in seen[k].Counts)
            {
                var row = new Dictionary<int, double>();
                foreach (var member in force is { } one ? [one] : Supplied(topic, year, k))
                {
                    Add(row, topic, member, year, kind, k, 1);
                }

                _equal.Add((row, count));
            }

            foreach (var (year, force) in seen[k].Counts.Keys.Select(c => c.Year).Distinct().SelectMany(y => Supplied(Of("vawg"), y, k).Select(f => (y, f))))
            {
                foreach (var kind in Kinds)
                {
                    var row = new Dictionary<int, double>();
                    Add(row, Of("vawg"), force, year, kind, k, -1);
                    Array.ForEach(Parts, part => Add(row, Of(part), force, year, kind, k, 1));
                    _atMost.Add((row, 0));
                }
            }
        }

        _bounds = new LinearBounds(_unknown.Count, [.. _equal.Select(Dense)], [.. _atMost.Select(Dense)]);
        Hidden = [.. _unknown.Keys.Where(u => !seen.Where((_, k) => EraOf(u.Topic, u.Force, u.Year, k) == u.Era).Any(s => s.Counts.ContainsKey((u.Topic, u.Force, u.Year, null)))).Select(u => (u.Topic, u.Force, u.Year, u.Era)).Distinct()];
    }

    /// <summary>Rows that were never served.</summary>
    public IReadOnlyList<(Topic Topic, ForceCode Force, Period Year, int Era)> Hidden { get; }

    /// <summary>Outcomes, and sums of all of a row, that were never served and can be told within less than five.</summary>
    public IEnumerable<string> Found()
    {
        foreach (var (topic, force, year, era) in Hidden)
        {
            foreach (var kind in Kinds.Append(null))
            {
                var row = new Dictionary<int, double>();
                Add(row, topic, force, year, kind, era, 1);
                var (least, most) = _bounds.Of(Dense((row, 0)).Of);
                if (most - least < SuppressedCells.SmallestShown - 1e-6)
                {
                    yield return $"{topic.Slug}, {kind ?? "all"}, {force} in {year}, publication {era + 1}: {least:0.##} to {most:0.##}";
                }
            }
        }
    }

    /// <summary>The kinds that do not hold each other, and the rest.</summary>
    private static readonly string[] Kinds = [.. OutcomeKinds.Shown.Select(k => k.Label).Where(l => !l.Contains("together", StringComparison.Ordinal)), "rest"];

    private static Topic Of(string slug) => Topics.Find(Collection.ForceReturns, slug)!;

    private IEnumerable<ForceCode> Supplied(Topic topic, Period year, int k) => _truth[k].Cube.Forces
        .Where(f => !_truth[k].Cube.Over(topic.Selection, f, year).IsMissing && !_truth[k].Outcomes.Over(OutcomeBasis.Closed, topic.Selection, f, year, OutcomeKinds.Charged).IsMissing);

    private void Add(Dictionary<int, double> row, Topic topic, ForceCode force, Period year, string? kind, int k, double times)
    {
        foreach (var part in kind is null ? Kinds : kind.Contains("together", StringComparison.Ordinal) ? Kinds.Where(p => p.StartsWith("Outcome 1", StringComparison.Ordinal)) : [kind])
        {
            var key = (topic, force, year, part, EraOf(topic, force, year, k));
            if (!_unknown.TryGetValue(key, out var index))
            {
                _unknown.Add(key, index = _unknown.Count);
            }

            row[index] = row.GetValueOrDefault(index) + times;
        }
    }

    private int EraOf(Topic topic, ForceCode force, Period year, int k)
    {
        var era = k;
        while (era > 0 && Row(topic, force, year, era - 1).SequenceEqual(Row(topic, force, year, k)))
        {
            era--;
        }

        return era;
    }

    private IEnumerable<Count> Row(Topic topic, ForceCode force, Period year, int k) => Outcomes.All.Select(o => _truth[k].Outcomes.Over(OutcomeBasis.Closed, topic.Selection, force, year, other => other.Code == o.Code));

    private (double[] Of, double Sum) Dense((Dictionary<int, double> Of, double Sum) row)
    {
        var dense = new double[_unknown.Count];
        foreach (var (index, times) in row.Of)
        {
            dense[index] = times;
        }

        return (dense, row.Sum);
    }
}
