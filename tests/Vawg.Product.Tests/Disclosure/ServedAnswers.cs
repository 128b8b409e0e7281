using System.Collections.Concurrent;
using System.Net;
using System.Text.RegularExpressions;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Threats;

namespace Vawg.Product.Tests.Disclosure;

/// <summary>Every page, table, drawing and download that one reader can get of a publication, word for word.</summary>
internal static partial class ServedAnswers
{
    private static readonly string[] Files = ["trend.csv", "trend.svg", "outcomes.csv", "outcomes.svg"];

    private static readonly string[] VictimFiles = ["victim-age.csv", "victim-age.svg", "location.csv", "girls.csv", "girls.svg", "suspect-sex.csv", "hate-strands.csv"];

    private static readonly string[] OutcomeFiles = ["themes.csv", "forces.csv", "forces.svg", "girls-and-women.svg"];

    private static readonly string[] FilesOfAllForces = ["themes.csv", "forces.csv", "funnel.csv", "map.csv", "forces.svg", "funnel.svg", "map.svg"];

    /// <summary>The answers by address, without what differs from one request to the next.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> ReadAsync(HttpClient client, IReadOnlyList<Force> forces, IEnumerable<Period> years)
    {
        var answers = new ConcurrentDictionary<string, string>(StringComparer.Ordinal);
        await Parallel.ForEachAsync(Addresses(forces, years), new ParallelOptions { MaxDegreeOfParallelism = 3 }, async (address, cancellationToken) =>
        {
            using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), cancellationToken);
            var text = await answer.Content.ReadAsStringAsync(cancellationToken);
            answers[address] = answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.NotFound
                ? $"{(int)answer.StatusCode} {Passing().Replace(text, string.Empty)}"
                : throw new InvalidOperationException($"{address} answered {answer.StatusCode}.");
        });
        return answers;
    }

    /// <summary>The newest financial year, the newest year that can be chosen, and the one before it.</summary>
    public static IEnumerable<Period> Years(Quarter last) => new[] { last - (last.Number % 4), last, last - 1 }.Distinct().Select(Period.YearEnding);

    private static IEnumerable<string> Addresses(IReadOnlyList<Force> forces, IEnumerable<Period> years)
    {
        foreach (var period in years)
        {
            foreach (var address in Threats(forces, period).Concat(Indicators(forces, period)))
            {
                yield return address;
            }

            foreach (var address in Progress(forces, period))
            {
                yield return address;
            }

            foreach (var topic in Topics.Of(Collection.ForceReturns))
            {
                var query = $"?collection=returns&period={period.Slug}&theme={topic.Slug}";
                yield return $"/{query}&attention=all";
                yield return $"/forces{query}&sort=rate";
                yield return $"/source{query}";
                yield return $"/download/trend.csv{query}";
                yield return $"/download/trend.svg{query}";
                foreach (var file in FilesOfAllForces)
                {
                    yield return $"/download/{file}{query}";
                }

                yield return $"/outcomes{query}";
                yield return $"/outcomes{query}&figure=outcome-16-recorded-{topic.Slug}&who=women";
                yield return $"/source/indicator{query}&figure=outcome-16-closed-{topic.Slug}";
                foreach (var file in OutcomeFiles)
                {
                    yield return $"/download/outcomes-by-age/{file}{query}&basis=closed&kind=16&who=women";
                }

                yield return $"/victims{query}";
                yield return $"/source/breakdown{query}&table=victim-age";
                yield return $"/source/breakdown{query}&table=relationship";
                foreach (var file in VictimFiles)
                {
                    yield return $"/download/victims/{file}{query}";
                }

                foreach (var force in forces)
                {
                    yield return $"/outcomes{query}&force={force.Slug}";
                    yield return $"/download/outcomes-by-age/girls-and-women.svg{query}&basis=closed&force={force.Slug}";
                    yield return $"/source/indicator{query}&figure=outcome-16-closed-{topic.Slug}&force={force.Slug}";
                    yield return $"/download/indicators/outcome-16-closed-{topic.Slug}/trend.csv{query}&force={force.Slug}";
                    yield return $"/victims{query}&force={force.Slug}";
                    yield return $"/source/breakdown{query}&table=location&force={force.Slug}";
                    yield return $"/download/rows.csv{query}&force={force.Slug}&figure=outcome-16-closed-{topic.Slug}";
                    yield return $"/download/rows.csv{query}&force={force.Slug}&table=victim-age";
                    yield return $"/forces/{force.Slug}{query}{(forces.Count > 1 ? "&with=similar" : string.Empty)}";
                    yield return $"/source{query}&force={force.Slug}";
                    foreach (var file in Files)
                    {
                        yield return $"/download/{file}{query}&force={force.Slug}";
                    }
                }
            }
        }
    }

    private static IEnumerable<string> Indicators(IReadOnlyList<Force> forces, Period period)
    {
        var query = $"?collection=returns&period={period.Slug}";
        string[] pages = ["/quality", "/response", "/protection"];
        foreach (var address in pages.Concat(forces.SelectMany(f => pages.Select(p => $"{p}{{0}}&force={f.Slug}"))))
        {
            yield return address.Contains("{0}", StringComparison.Ordinal) ? address.Replace("{0}", query, StringComparison.Ordinal) : address + query;
        }

        yield return $"/source/breakdown{query}&table=hate-strands";
        yield return $"/download/outcome-groups.csv{query}&basis=closed";
        yield return $"/download/outcome-groups.csv{query}&basis=recorded";
        yield return $"/download/outcomes-by-age/themes.csv{query}&basis=recorded";
        yield return $"/download/tables/flags.csv{query}";
        foreach (var code in new[] { "da", "online", "hba", "sexwork", "spiking" })
        {
            yield return $"/quality{query}&figure=flag-{code}";
            yield return $"/download/indicators/flag-{code}/trend.csv{query}";
        }
    }

    private static IEnumerable<string> Threats(IReadOnlyList<Force> forces, Period period)
    {
        var query = $"?collection=returns&period={period.Slug}";
        yield return "/threats/context";
        yield return "/threats/gaps";
        yield return $"/threats{query}";
        yield return $"/threats{query}&combine=multiplied&w-volume=2&recorded-online=40";
        yield return $"/threats/score-sets{query}&before=1&after=2";
        yield return $"/download/threats/ranking.csv{query}";
        yield return $"/download/threats/criteria.csv{query}";
        foreach (var theme in Themes.Nine)
        {
            yield return $"/threats/{theme.Slug}{query}";
            foreach (var force in forces)
            {
                yield return $"/threats/{theme.Slug}{query}&force={force.Slug}";
            }
        }

        foreach (var force in forces)
        {
            yield return $"/download/threats/own-ranking.csv{query}&force={force.Slug}";
        }
    }

    private static IEnumerable<string> Progress(IReadOnlyList<Force> forces, Period period)
    {
        var query = $"?collection=returns&period={period.Slug}";
        yield return $"/progress{query}";
        yield return $"/progress{query}&framework=hmicfrs-2021";
        yield return $"/progress/practice{query}";
        yield return $"/download/progress/grid.csv{query}";
        foreach (var force in forces)
        {
            yield return $"/progress/{force.Slug}{query}";
            yield return $"/progress/{force.Slug}/a8{query}";
            yield return $"/download/progress/commitments.csv{query}&force={force.Slug}";
            yield return $"/download/progress/movement.csv{query}&force={force.Slug}&commitment=a8";
            yield return $"/download/progress/movement.svg{query}&force={force.Slug}&commitment=a8";
        }
    }

    /// <summary>What the framework hides in comments for its connection, and the token of a form.</summary>
    [GeneratedRegex("<!--.*?-->|name=\"__RequestVerificationToken\" value=\"[^\"]*\"", RegexOptions.Singleline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Passing();
}
