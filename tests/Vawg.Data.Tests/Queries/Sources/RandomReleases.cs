using Vawg.Data.Tests.Imports;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Data.Tests.Queries.Sources;

/// <summary>Releases of a small recorded crime table, by a seed: of some of the quarters, without some forces in some of them, without some codes, with zeros and negative counts.</summary>
internal sealed class RandomReleases(int seed)
{
    public static readonly Quarter First = new(2020, 3);

    public const int QuarterCount = 7;

    private static readonly string[] Codes = ["19C", "19D", "8Q", "8L", "106"];

    private readonly Random _random = new(seed);

    public static IReadOnlyList<Force> Forces { get; } = [.. new[] { "Kent", "Cumbria", "Essex" }.Select(n => Domain.Reference.Forces.Find(n)!)];

    public static IReadOnlyList<Quarter> Quarters { get; } = [.. Enumerable.Range(0, QuarterCount).Select(i => First + i)];

    /// <summary>The next release; the first one has every quarter.</summary>
    public string Next(bool isFirst)
    {
        var start = isFirst ? 0 : _random.Next(QuarterCount);
        var length = isFirst ? QuarterCount : 1 + _random.Next(QuarterCount - start);
        var codes = Codes.Where(_ => _random.Next(4) > 0).DefaultIfEmpty("19C").ToList();
        var rows = new List<string>();
        foreach (var quarter in Quarters.Skip(start).Take(length))
        {
            foreach (var force in Forces.Where(_ => _random.Next(4) > 0))
            {
                rows.AddRange(codes.Where(_ => _random.Next(4) > 0).Select(code => CrimeCsv.Row(
                    force.Name, force.Code.Text, code, quarter.FinancialYearLabel, $"{quarter.Number}", $"{_random.Next(-3, 60)}")));
            }
        }

        return CrimeCsv.Of(rows.Count > 0 ? [.. rows] : [CrimeCsv.Row(year: First.FinancialYearLabel, quarter: $"{First.Number}")]);
    }
}
