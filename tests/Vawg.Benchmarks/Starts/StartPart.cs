using Vawg.Benchmarks.Reporting;
using Vawg.Data;
using Vawg.Testing.Databases;

namespace Vawg.Benchmarks.Starts;

/// <summary>From the start of the process until it is ready and its overview has come.</summary>
internal static class StartPart
{
    private const double FirstBarSeconds = 60;
    private const double SecondBarSeconds = 5;
    private const int SecondStarts = 3;

    public static async IAsyncEnumerable<Measurement> MeasureAsync(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        var first = await FirstPage.SecondsAsync(engine, database.ConnectionString);
        yield return Measurement.AtMost("first start, empty database, to the first page", first, FirstBarSeconds, " s", "migrates, generates and publishes the demonstration collection");
        var second = new Sample();
        for (var i = 0; i < SecondStarts; i++)
        {
            second.Add(await FirstPage.SecondsAsync(engine, database.ConnectionString));
        }

        yield return Measurement.AtMost("later start to the first page", second.Median, SecondBarSeconds, " s", $"median of {SecondStarts}");
    }
}
