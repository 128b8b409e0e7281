using Vawg.Benchmarks.Reporting;
using Vawg.Benchmarks.Serving;
using Vawg.Data;

namespace Vawg.Benchmarks.Weight;

/// <summary>How much a first view brings over the wire.</summary>
internal static class WeightPart
{
    private const double BarKilobytes = 350;

    public static async IAsyncEnumerable<Measurement> MeasureAsync(DatabaseEngine engine)
    {
        await using var database = await FilledDatabase.CopyAsync(engine);
        await using var product = await ServedProduct.StartAsync(engine, database.ConnectionString);
        await using var browser = await MeasuringBrowser.StartAsync();
        if (browser is null)
        {
            yield return Measurement.NotMeasured("first view", MeasuringBrowser.Missing);
            yield break;
        }

        foreach (var collection in FilledDatabase.Collections)
        {
            yield return await MeasureAsync(browser, product, $"first view of the overview, {collection}", PageAddresses.Overview(collection));
            yield return await MeasureAsync(browser, product, $"first view of a force page, {collection}", PageAddresses.Force(collection));
        }
    }

    private static async Task<Measurement> MeasureAsync(MeasuringBrowser browser, ServedProduct product, string name, string address)
    {
        var view = await FirstView.OpenAsync(browser, product, address);
        var largest = string.Join(", ", view.Parts.OrderByDescending(p => p.Value).Take(3).Select(p => $"{p.Key} {Measurement.Number(p.Value / 1024)}"));
        return Measurement.AtMost(name, view.Bytes / 1024, BarKilobytes, " KB", $"{view.Parts.Count} requests and {view.Frames} frames; largest in KB: {largest}");
    }
}
