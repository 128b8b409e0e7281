using Vawg.Domain.Measures;

namespace Vawg.Data.Seeding.Demonstration;

/// <summary>Values of one return's measures, in the order in which they are worked out.</summary>
internal sealed class MeasureTable
{
    private readonly Dictionary<(string Measure, string Breakdown), Count> _values = new(448);

    /// <summary>The value of a measure in a breakdown; throws when there is none.</summary>
    public Count this[string measure, string breakdown] => _values[(measure, breakdown)];

    public void Add(string measure, string breakdown, long value) => _values.Add((measure, breakdown), Count.Of(value));

    /// <summary>The measures cannot be told of this breakdown in this quarter: there is no such thing yet.</summary>
    public void AddNotApplicable(IEnumerable<string> measures, string breakdown)
    {
        foreach (var measure in measures)
        {
            _values.Add((measure, breakdown), Count.Missing(MissingReason.NotApplicable));
        }
    }
}
