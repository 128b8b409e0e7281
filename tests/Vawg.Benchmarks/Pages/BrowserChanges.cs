using Microsoft.Playwright;
using Vawg.Benchmarks.Reporting;
using Vawg.Benchmarks.Serving;

namespace Vawg.Benchmarks.Pages;

/// <summary>In a browser, from the moment a choice is made to the frame after the new heading and trend stand in the page.</summary>
internal static class BrowserChanges
{
    private const double BarMilliseconds = 80;
    private const int Changes = 20;

    /// <summary>A reader looks before choosing again.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(150);

    public static async IAsyncEnumerable<Measurement> MeasureAsync(ServedProduct product)
    {
        await using var browser = await MeasuringBrowser.StartAsync();
        if (browser is null)
        {
            yield return Measurement.NotMeasured("change of force or theme in a browser", MeasuringBrowser.Missing);
            yield break;
        }

        foreach (var collection in FilledDatabase.Collections)
        {
            var page = await browser.NewPageAsync(product);
            await page.AddInitScriptAsync(ChangeWatch.Script);
            await page.GotoAsync(new Uri(product.Address, PageAddresses.Force(collection)).ToString());
            yield return await MeasureAsync(page, $"another force in a browser, {collection}", "force", PageAddresses.OtherForces.Select(f => f.Slug).ToList());
            yield return await MeasureAsync(page, $"another theme in a browser, {collection}", "theme", PageAddresses.OtherTopics(collection).Select(t => t.Slug).ToList());
            await page.CloseAsync();
        }
    }

    private static async Task<Measurement> MeasureAsync(IPage page, string name, string select, List<string> values)
    {
        var (parts, answer, whole, file) = (new Sample(), new Sample(), new Sample(), new Sample());
        for (var i = 0; i < 2 * Changes; i++)
        {
            var isEnhanced = i % 2 == 0;
            await page.EvaluateAsync(ChangeWatch.Choose, new object[] { select, values[i % values.Count], isEnhanced });
            await page.WaitForFunctionAsync(ChangeWatch.IsSeen);
            (isEnhanced ? parts : whole).Add(await page.EvaluateAsync<double>(ChangeWatch.Milliseconds));
            (isEnhanced ? answer : new Sample()).Add(await page.EvaluateAsync<double>(ChangeWatch.AnswerMilliseconds));
            await page.WaitForLoadStateAsync(LoadState.Load);
            await Task.Delay(Pause);
            file.Add(await page.EvaluateAsync<double>(ChangeWatch.StaticFileMilliseconds));
        }

        var beside = $"{Changes} changes, 95%: {Measurement.Number(parts.Percentile95)} ms, the answer after {Measurement.Number(answer.Median)} ms; the same as a whole page {Measurement.Number(whole.Median)} ms; a static file and a frame {Measurement.Number(file.Median)} ms";
        return Measurement.AtMost(name, parts.Median, BarMilliseconds, " ms", beside);
    }
}
