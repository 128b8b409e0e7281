using Vawg.Benchmarks.Reporting;
using Vawg.Benchmarks.Serving;

namespace Vawg.Benchmarks.Pages;

/// <summary>A page asked for again, in turn with a static file of the same server and one keyed query.</summary>
internal static class WarmPages
{
    /// <summary>A page may take this much longer than a static file.</summary>
    private const double BarMilliseconds = 40;

    /// <summary>The same for pages of outcomes, protection, response, victims, progress and quality.</summary>
    private const double SubjectBarMilliseconds = 60;

    private const int WarmingRequests = 10;
    private const int Requests = 60;

    public static async IAsyncEnumerable<Measurement> MeasureAsync(ServedProduct product, string collection)
    {
        yield return await MeasureAsync(product, $"overview, {collection}: longer than a static file", PageAddresses.Overview(collection));
        yield return await MeasureAsync(product, $"force page, {collection}: longer than a static file", PageAddresses.Force(collection));
        foreach (var (name, address) in PageAddresses.Subjects(collection))
        {
            yield return await MeasureAsync(product, $"{name}, {collection}: longer than a static file", address, SubjectBarMilliseconds);
        }
    }

    private static async Task<Measurement> MeasureAsync(ServedProduct product, string name, string address, double bar = BarMilliseconds)
    {
        var (page, file, query) = (new Sample(), new Sample(), new Sample());
        var keyed = new KeyedQuery(product);
        for (var i = -WarmingRequests; i < Requests; i++)
        {
            var isWarm = i >= 0;
            await (isWarm ? page : new Sample()).TimeAsync(() => product.GetAsync(address));
            await (isWarm ? file : new Sample()).TimeAsync(() => product.GetAsync(PageAddresses.StaticFile));
            await (isWarm ? query : new Sample()).TimeAsync(keyed.RunAsync);
        }

        var beside = $"page {Measurement.Number(page.Median)} ms (95%: {Measurement.Number(page.Percentile95)}), static file {Measurement.Number(file.Median)} ms, keyed query {Measurement.Number(query.Median)} ms; page is {Measurement.Number(page.Median / query.Median)} keyed queries";
        return Measurement.AtMost(name, page.Median - file.Median, bar, " ms", beside);
    }
}
