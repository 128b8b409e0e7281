using Vawg.Benchmarks.Reporting;
using Vawg.Benchmarks.Serving;
using Vawg.Data;

namespace Vawg.Benchmarks.Scale;

/// <summary>The same pages over the stored rows and over ten times as many, in turn.</summary>
internal static class ScalePart
{
    private const double BarTimes = 1.2;
    private const int WarmingRequests = 10;
    private const int Requests = 60;

    public static async IAsyncEnumerable<Measurement> MeasureAsync(DatabaseEngine engine)
    {
        await using var small = await FilledDatabase.CopyAsync(engine);
        await using var large = await FilledDatabase.CopyAsync(engine);
        var rows = await SupersededVersions.AddAsync(large);
        await using var beforeProduct = await ServedProduct.StartAsync(engine, small.ConnectionString);
        await using var afterProduct = await ServedProduct.StartAsync(engine, large.ConnectionString);
        foreach (var collection in FilledDatabase.Collections)
        {
            yield return await MeasureAsync(beforeProduct, afterProduct, $"overview, {collection}, {rows}", PageAddresses.Overview(collection));
            yield return await MeasureAsync(beforeProduct, afterProduct, $"force page, {collection}, {rows}", PageAddresses.Force(collection));
        }
    }

    private static async Task<Measurement> MeasureAsync(ServedProduct beforeProduct, ServedProduct afterProduct, string name, string address)
    {
        var (before, after) = (new Sample(), new Sample());
        for (var i = -WarmingRequests; i < Requests; i++)
        {
            await (i < 0 ? new Sample() : before).TimeAsync(() => beforeProduct.GetAsync(address));
            await (i < 0 ? new Sample() : after).TimeAsync(() => afterProduct.GetAsync(address));
        }

        return Measurement.AtMost(name, after.Median / before.Median, BarTimes, " times", $"{Measurement.Number(before.Median)} ms and {Measurement.Number(after.Median)} ms");
    }
}
