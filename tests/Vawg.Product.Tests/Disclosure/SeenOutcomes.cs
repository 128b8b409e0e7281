using System.Globalization;
using AngleSharp.Html.Parser;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Product.Tests.Disclosure;

/// <summary>Outcomes that a reader finds in the downloads of forces and on the source pages of the nation in one publication: of a kind, or of all kinds (null).</summary>
internal sealed class SeenOutcomes
{
    private readonly Dictionary<(Topic Topic, ForceCode? Force, Period Year, string? Kind), long> _counts = [];

    public IReadOnlyDictionary<(Topic Topic, ForceCode? Force, Period Year, string? Kind), long> Counts => _counts;

    public static async Task<SeenOutcomes> ReadAsync(HttpClient client, IReadOnlyList<Force> forces, IEnumerable<Period> years)
    {
        var seen = new SeenOutcomes();
        foreach (var (year, topic) in years.SelectMany(y => Topics.Of(Collection.ForceReturns).Select(t => (y, t))))
        {
            var query = $"?collection=returns&period={year.Slug}&theme={topic.Slug}";
            var page = new HtmlParser().ParseDocument(await client.GetStringAsync(new Uri($"/source{query}", UriKind.Relative)));
            foreach (var cells in page.QuerySelectorAll("section[aria-labelledby='h-outcomes'] tbody tr").Select(row => row.Children.Select(c => c.TextContent.Trim()).ToList()))
            {
                seen.Keep(topic, null, year, cells[0], cells[1]);
                seen.Keep(topic, null, year, null, cells[2]);
            }

            foreach (var force in forces)
            {
                var csv = await client.GetStringAsync(new Uri($"/download/outcomes.csv{query}&force={force.Slug}", UriKind.Relative));
                foreach (var cells in csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).SkipWhile(l => !l.StartsWith("outcome,", StringComparison.Ordinal)).Skip(1).Select(l => l.Split(',')))
                {
                    seen.Keep(topic, force.Code, year, cells[0].Trim('"'), cells[1]);
                    seen.Keep(topic, force.Code, year, null, cells[2]);
                }
            }
        }

        return seen;
    }

    private void Keep(Topic topic, ForceCode? force, Period year, string? kind, string text)
    {
        if (long.TryParse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var count))
        {
            _counts[(topic, force, year, kind)] = count;
        }
    }
}
