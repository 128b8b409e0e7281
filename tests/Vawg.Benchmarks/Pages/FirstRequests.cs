using Vawg.Benchmarks.Reporting;
using Vawg.Benchmarks.Serving;

namespace Vawg.Benchmarks.Pages;

/// <summary>A force, theme or year that nobody asked for before: the server's side of a change.</summary>
internal static class FirstRequests
{
    private const double BarMilliseconds = 80;

    private static readonly string[] Years = ["2019", "2020", "2021", "2022"];

    public static async IAsyncEnumerable<Measurement> MeasureAsync(ServedProduct product, string collection)
    {
        var forces = PageAddresses.OtherForces.Select(f => PageAddresses.Force(collection, f.Slug));
        yield return await MeasureAsync(product, $"another force, {collection}: first request", forces);
        var themes = PageAddresses.OtherTopics(collection).Select(t => PageAddresses.Theme(collection, t.Slug));
        yield return await MeasureAsync(product, $"another theme, {collection}: first request", themes);
        var years = Years.Select(y => $"{PageAddresses.Force(collection)}&period=year-ending-march-{y}");
        yield return (await MeasureAsync(product, $"another year, {collection}: first request", years)) with { Bar = "-", IsMet = null };
    }

    private static async Task<Measurement> MeasureAsync(ServedProduct product, string name, IEnumerable<string> addresses)
    {
        var (page, file) = (new Sample(), new Sample());
        foreach (var address in addresses)
        {
            await page.TimeAsync(() => product.GetAsync(address));
            await file.TimeAsync(() => product.GetAsync(PageAddresses.StaticFile));
        }

        return Measurement.AtMost(name, page.Median, BarMilliseconds, " ms", $"{page.Size} requests, 95%: {Measurement.Number(page.Percentile95)} ms, static file {Measurement.Number(file.Median)} ms");
    }
}
