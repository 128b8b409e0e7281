using System.Globalization;
using Vawg.Domain.Reference;

namespace Vawg.Domain.Returns.Screening.Checks;

/// <summary>A measure that is a part of another is not more than it, in the same breakdown.</summary>
internal sealed class PartOverWholeCheck(ScreeningRule rule, IEnumerable<(string Part, string Whole)> pairs) : ReturnCheck(rule)
{
    private readonly Dictionary<string, string> _wholeOf = pairs.ToDictionary(p => p.Part, p => p.Whole, StringComparer.Ordinal);

    /// <summary>Measures whose denominator is another measure with the same breakdown.</summary>
    public static IEnumerable<(string Part, string Whole)> FromDenominators => MeasureDefinitions.All
        .Where(m => MeasureDefinitions.Find(m.Denominator) is { } whole && whole.Breakdown == m.Breakdown)
        .Select(m => (m.Code, m.Denominator));

    public override IEnumerable<Finding> Findings(ReturnContent content, ScreeningRequest request)
    {
        var wholes = _wholeOf.Values.ToHashSet(StringComparer.Ordinal);
        var values = new Dictionary<(string, string), long?>();
        foreach (var row in content.Measures.Where(m => wholes.Contains(m.Measure)))
        {
            values.TryAdd((row.Measure, row.Breakdown), row.Value);
        }

        foreach (var row in content.Measures)
        {
            if (_wholeOf.TryGetValue(row.Measure, out var whole) && values.TryGetValue((whole, row.Breakdown), out var most) && row.Value > most)
            {
                var key = row.Breakdown.Length == 0 ? row.Measure : $"{row.Measure}, {row.Breakdown}";
                var place = row.Breakdown.Length == 0 ? whole : $"{whole} for {row.Breakdown}";
                yield return Found(ReturnSheets.Measures, row.SourceRow, key, string.Create(CultureInfo.InvariantCulture, $"{row.Value:N0} of {most:N0}"), $"Check {place}.");
            }
        }
    }
}
