using Vawg.Benchmarks.Reporting;
using Vawg.Benchmarks.Serving;
using Vawg.Data;

namespace Vawg.Benchmarks.Pages;

/// <summary>How long a reader waits for a page, and for new content after a choice.</summary>
internal static class PagesPart
{
    public static async IAsyncEnumerable<Measurement> MeasureAsync(DatabaseEngine engine)
    {
        await using var database = await FilledDatabase.CopyAsync(engine);
        await using var product = await ServedProduct.StartAsync(engine, database.ConnectionString);
        foreach (var collection in FilledDatabase.Collections)
        {
            await foreach (var measurement in WarmPages.MeasureAsync(product, collection))
            {
                yield return measurement;
            }

            await foreach (var measurement in FirstRequests.MeasureAsync(product, collection))
            {
                yield return measurement;
            }
        }

        if (!FilledDatabase.HasOpenData)
        {
            yield return Measurement.NotMeasured("open-data", $"{FilledDatabase.RecordedCrime} is not in ../shared/data");
        }

        await using var fresh = await ServedProduct.StartAsync(engine, database.ConnectionString);
        await foreach (var measurement in BrowserChanges.MeasureAsync(fresh))
        {
            yield return measurement;
        }
    }
}
