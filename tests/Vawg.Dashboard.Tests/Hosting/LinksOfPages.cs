using System.Net;
using AngleSharp.Html.Parser;

namespace Vawg.Dashboard.Tests.Hosting;

/// <summary>Walks from the overview along the links of the pages.</summary>
internal static class LinksOfPages
{
    /// <summary>What is wrong on the way, by address, and how many addresses there were.</summary>
    public static async Task<(int Visited, IReadOnlyList<string> Problems)> WalkAsync(HttpClient client, int most)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { "/" };
        var waiting = new Queue<string>(seen);
        var problems = new List<string>();
        var visited = 0;
        for (; visited < most && waiting.TryDequeue(out var address); visited++)
        {
            using var response = await client.GetAsync(new Uri(address, UriKind.Relative));
            problems.AddRange(BrowserHeaders.Problems(response).Select(problem => $"{address}: {problem}"));
            if (response.StatusCode is not (HttpStatusCode.OK or HttpStatusCode.Found))
            {
                problems.Add($"{address}: {(int)response.StatusCode}");
            }

            foreach (var link in await LinksAsync(response))
            {
                if (seen.Add(link))
                {
                    waiting.Enqueue(link);
                }
            }
        }

        return (visited, problems);
    }

    private static async Task<IEnumerable<string>> LinksAsync(HttpResponseMessage response)
    {
        if (response.Content.Headers.ContentType?.MediaType != "text/html")
        {
            return [];
        }

        var page = new HtmlParser().ParseDocument(await response.Content.ReadAsStringAsync());
        return page.QuerySelectorAll("a[href^='/']").Select(a => a.GetAttribute("href")!.Split('#')[0]).ToList();
    }
}
