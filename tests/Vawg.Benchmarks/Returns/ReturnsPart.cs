using Vawg.Benchmarks.Imports;
using Vawg.Benchmarks.Reporting;
using Vawg.Data;
using Vawg.Testing.Returns;

namespace Vawg.Benchmarks.Returns;

/// <summary>Returns of the usual and of the largest size: screened in each format, their rows written, published, and what that does to the memory of the web process.</summary>
internal static class ReturnsPart
{
    private const int UsualRows = 5_000;
    private const int MostRows = 200_000;
    private const double UsualBarSeconds = 1;
    private const double MostBarSeconds = 10;

    public static async IAsyncEnumerable<Measurement> MeasureAsync(DatabaseEngine engine)
    {
        foreach (var format in Enum.GetValues<ReturnFormat>())
        {
            yield return await ScreeningTime.MeasureAsync(engine, format, UsualRows, runs: 5, UsualBarSeconds);
            yield return await ScreeningTime.MeasureAsync(engine, format, MostRows, runs: 3, MostBarSeconds);
        }

        yield return await DatabaseWrite.MeasureAsync(engine, "rows of a return alone, beside psql \\copy", () => LargestReturn.Rows(MostRows));
        yield return await PublicationTime.MeasureAsync(engine, MostRows);
        yield return await LaterPublication.MeasureAsync(engine);
        await foreach (var measurement in WebMemory.MeasureAsync(engine, MostRows))
        {
            yield return measurement;
        }
    }
}
