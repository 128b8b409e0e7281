using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Vawg.Dashboard.Tests.Hosting;
using Vawg.Data.Audit;
using Vawg.Data.Publishing;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;

namespace Vawg.Product.Tests.Disclosure;

/// <summary>What the product answers the general reader of a year of returns in which the first force has a few in its first quarter.</summary>
internal static partial class AnsweredAddresses
{
    /// <summary>Starts the product with the year's returns.</summary>
    /// <param name="returned">A return of a force and quarter with so few of something: few in the first quarter of the first force, none in its others, ten elsewhere.</param>
    /// <param name="small">How many are few.</param>
    public static async Task<RunningDashboard> StartAsync(Func<Force, Quarter, long, ForceReturn> returned, int small)
    {
        var dashboard = await RunningDashboard.StartEmptyAsync();
        var returns = SmallReturns.Forces.SelectMany((f, i) => Period.FinancialYear(2022).Quarters.Select(q => returned(f, q, i == 0 && q.Number == 1 ? small : i == 0 ? 0 : 10)));
        await dashboard.Services.GetRequiredService<ReturnPublisher>().PublishAsync(Collection.ForceReturns, returns, AuditActor.CommandLine, "test", progress: null, CancellationToken.None);
        return dashboard;
    }

    /// <summary>What the general reader is answered, without what differs from request to request.</summary>
    public static async Task<IReadOnlyDictionary<string, string>> ReadAsync(Func<Force, Quarter, long, ForceReturn> returned, int small, IEnumerable<string> addresses)
    {
        await using var dashboard = await StartAsync(returned, small);
        using var client = await dashboard.NewClientAsync();
        var answers = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var address in addresses)
        {
            using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
            answers.Add(address, $"{(int)answer.StatusCode} {Passing().Replace(await answer.Content.ReadAsStringAsync(), string.Empty)}");
        }

        return answers;
    }

    /// <summary>Cells and fields of 1 to 4 in the answers, each with its address; the numbers of versions are no figures.</summary>
    public static IEnumerable<string> SmallIn(IReadOnlyDictionary<string, string> answers) => answers
        .SelectMany(a => (a.Key.Contains(".csv", StringComparison.Ordinal) ? SmallField() : SmallCell()).Matches(Versions().Replace(a.Value, string.Empty)).Select(m => $"{a.Key}: {m.Value}"));

    [GeneratedRegex("aria-label=\"Table: (?:V|Further v)ersions\">.*?</table>", RegexOptions.Singleline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Versions();

    [GeneratedRegex("<td[^>]*>[1-4]</td>", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex SmallCell();

    [GeneratedRegex(",[1-4],", RegexOptions.None, matchTimeoutMilliseconds: 5000)]
    private static partial Regex SmallField();

    /// <summary>What the framework hides in comments for its connection, the token of a form, and the hash of a file, from which no count of it follows.</summary>
    [GeneratedRegex("<!--.*?-->|name=\"__RequestVerificationToken\" value=\"[^\"]*\"|<code>[0-9a-f]{12}</code><span class=\"vh\">[0-9a-f]{52}</span>", RegexOptions.Singleline, matchTimeoutMilliseconds: 5000)]
    private static partial Regex Passing();
}
