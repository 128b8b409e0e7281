using System.Globalization;
using AngleSharp.Html.Parser;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Product.Tests.Disclosure;

/// <summary>Every count that a reader finds in the downloads and pages of one publication, by topic, force (null for the nation) and period.</summary>
internal sealed class SeenFigures
{
    private readonly Dictionary<(Topic Topic, ForceCode? Force, Period Period), long> _counts = [];

    /// <summary>The counts that were shown.</summary>
    public IReadOnlyDictionary<(Topic Topic, ForceCode? Force, Period Period), long> Counts => _counts;

    /// <summary>Counts before and after, as lists of restatements show them.</summary>
    public List<(string Topic, ForceCode Force, string Quarter, long Before)> Restated { get; } = [];

    public static async Task<SeenFigures> ReadAsync(HttpClient client, IEnumerable<Force> forces, Quarter last)
    {
        var seen = new SeenFigures();
        var periods = Enumerable.Range(0, last - SmallReturns.First - 2).Select(i => Period.YearEnding(last - i)).ToList();
        foreach (var period in periods)
        {
            seen.ReadThemes(await client.GetStringAsync(Address($"/download/themes.csv?collection=returns&period={period.Slug}")), period);
        }

        foreach (var topic in Topics.Of(Collection.ForceReturns))
        {
            foreach (var force in forces.Append(null))
            {
                seen.ReadTrend(await client.GetStringAsync(Address($"/download/trend.csv?collection=returns&theme={topic.Slug}&period={periods[0].Slug}{(force is null ? string.Empty : $"&force={force.Slug}")}")), topic, force);
            }
        }

        foreach (var force in forces)
        {
            seen.ReadRestated(await client.GetStringAsync(Address($"/forces/{force.Slug}?collection=returns&period={periods[0].Slug}")), force);
        }

        return seen;
    }

    private void ReadThemes(string csv, Period period)
    {
        var rows = Rows(csv, "force,");
        foreach (var row in rows.Skip(1))
        {
            for (var column = 2; column < row.Length; column += 2)
            {
                var topic = Topics.Find(Collection.ForceReturns, rows[0][column][..^"_recorded".Length])!;
                Keep(topic, row[1] == "national" ? null : ForceCode.Parse(row[1]), period, row[column]);
            }
        }
    }

    private void ReadTrend(string csv, Topic topic, Force? force)
    {
        foreach (var row in Rows(csv, "quarter,").Skip(1))
        {
            if (Quarter.TryParse(row[0], out var quarter))
            {
                Keep(topic, force?.Code, Period.Of(quarter), row[1]);
            }
        }
    }

    private void ReadRestated(string html, Force force)
    {
        foreach (var row in new HtmlParser().ParseDocument(html).QuerySelectorAll("#history table:first-of-type tbody tr"))
        {
            var cells = row.Children.Select(c => c.TextContent.Trim()).ToList();
            if (cells.Count == 5 && long.TryParse(cells[2], NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var before))
            {
                Restated.Add((cells[1], force.Code, cells[0], before));
            }
        }
    }

    private void Keep(Topic topic, ForceCode? force, Period period, string text)
    {
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var count))
        {
            _counts[(topic, force, period)] = count;
        }
    }

    private static List<string[]> Rows(string csv, string head) =>
        csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).SkipWhile(l => !l.StartsWith(head, StringComparison.Ordinal)).Select(l => l.Split(',')).ToList();

    private static Uri Address(string text) => new(text, UriKind.Relative);
}
