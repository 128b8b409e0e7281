namespace Vawg.Benchmarks.Pages;

/// <summary>Scripts that time a change within the browser, whether it replaces the document or its parts.</summary>
internal static class ChangeWatch
{
    /// <summary>Runs before each document: once the heading or the trend differs from what was noted, the next frame ends the time.</summary>
    public const string Script = """
        (() => {
          const shown = () => {
            const heading = document.querySelector('h1')?.textContent.trim();
            const trend = document.querySelector('#trend')?.textContent.trim();
            const isWhole = document.querySelector('#forces') !== null;
            return heading && trend && isWhole ? `${heading}\n${trend}` : null;
          };
          const now = () => performance.timeOrigin + performance.now();
          globalThis.watchedChange = { shown, now };
          const look = () => {
            const before = sessionStorage.getItem('before');
            const content = shown();
            if (before !== null && content !== null && content !== before) {
              sessionStorage.removeItem('before');
              requestAnimationFrame(() => setTimeout(() => sessionStorage.setItem('seen', now()), 0));
            }
          };
          new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
        })();
        """;

    public const string Choose = """
        ([id, value, isEnhanced]) => {
          sessionStorage.setItem('before', watchedChange.shown());
          sessionStorage.removeItem('seen');
          const select = document.getElementById(id);
          select.value = value;
          select.form.toggleAttribute('data-enhance', isEnhanced);
          sessionStorage.setItem('chosen', watchedChange.now());
          select.dispatchEvent(new Event('change', { bubbles: true }));
        }
        """;

    public const string IsSeen = "() => sessionStorage.getItem('seen') !== null";

    public const string Milliseconds = "() => sessionStorage.getItem('seen') - sessionStorage.getItem('chosen')";

    /// <summary>Until the last byte of the new page had come.</summary>
    public const string AnswerMilliseconds = """
        () => {
          const pages = performance.getEntries().filter(entry => entry.responseEnd && new URL(entry.name).pathname.startsWith('/forces'));
          return performance.timeOrigin + Math.max(...pages.map(entry => entry.responseEnd)) - sessionStorage.getItem('chosen');
        }
        """;

    /// <summary>The least that a browser could do for a change: fetch a small file of the same server and draw a frame.</summary>
    public const string StaticFileMilliseconds = """
        async () => {
          const asked = watchedChange.now();
          await (await fetch('/css/site.css', { cache: 'no-store' })).text();
          await new Promise(drawn => requestAnimationFrame(() => setTimeout(drawn, 0)));
          return watchedChange.now() - asked;
        }
        """;
}
