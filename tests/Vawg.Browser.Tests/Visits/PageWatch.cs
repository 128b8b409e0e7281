using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Vawg.Browser.Tests.Visits;

/// <summary>Listens to what a page asks for and complains of.</summary>
public sealed class PageWatch
{
    private const string Record = """
        globalThis.stoppedByPolicy = [];
        document.addEventListener('securitypolicyviolation', e => globalThis.stoppedByPolicy.push(`${e.violatedDirective} ${e.blockedURI} ${e.sample}`));
        """;

    private readonly IPage _page;
    private readonly ConcurrentQueue<string> _requests = new();
    private readonly ConcurrentQueue<(string Text, string Address)> _errors = new();

    private PageWatch(IPage page)
    {
        _page = page;
        page.Context.Request += (_, request) => _requests.Enqueue(request.Url);
        page.WebSocket += (_, socket) => _requests.Enqueue(socket.Url);
        page.PageError += (_, error) => _errors.Enqueue((error, page.Url));
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
            {
                _errors.Enqueue((message.Text, message.Location));
            }
        };
    }

    public IReadOnlyList<string> ForeignRequests => _requests.Where(url => IsOfNetwork(url) && new Uri(url).Authority != new Uri(_page.Url).Authority).ToList();

    public static async Task<PageWatch> StartAsync(IPage page)
    {
        await page.AddInitScriptAsync(Record);
        return new PageWatch(page);
    }

    public async Task<IReadOnlyList<string>> StoppedAsync() => await _page.EvaluateAsync<string[]>("() => globalThis.stoppedByPolicy");

    /// <summary>The errors, without the one line by which the browser says that the page itself came with its status.</summary>
    public IReadOnlyList<string> ErrorsOf(PageState state) => _errors
        .Where(error => state.Status == 200 || !error.Address.Contains(state.Path, StringComparison.Ordinal) || !error.Text.Contains(state.Status.ToString(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal))
        .Select(error => $"{error.Text} ({error.Address})").ToList();

    private static bool IsOfNetwork(string url) => !url.StartsWith("data:", StringComparison.Ordinal) && !url.StartsWith("about:", StringComparison.Ordinal);
}
