using System.Diagnostics;
using Vawg.Benchmarks.Reporting;
using Vawg.Benchmarks.Serving;
using Vawg.Data;
using Vawg.Testing.Databases;

namespace Vawg.Benchmarks.Imports;

/// <summary>The import command from its start to its end: checks, rows, figures prepared, published.</summary>
internal static class WholeImport
{
    private const double BarSeconds = 8;
    private const int Runs = 3;

    public static async Task<Measurement> MeasureAsync(DatabaseEngine engine, string path)
    {
        var import = new Sample();
        for (var i = 0; i < Runs; i++)
        {
            var (elapsed, _) = await RunAsync(engine, path);
            import.Add(elapsed.TotalSeconds);
        }

        return Measurement.AtMost("whole import of 258,905 rows, process start included", import.Median, BarSeconds, " s", $"{Runs} runs into a new database each");
    }

    public static async Task<(TimeSpan Elapsed, long PeakBytes)> RunAsync(DatabaseEngine engine, string path)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        var begun = Stopwatch.GetTimestamp();
        await using var command = new ProductProcess(engine, database.ConnectionString, new Dictionary<string, string>(), "import", "open-data", path);
        var peak = await command.PeakWorkingSetAsync();
        return (Stopwatch.GetElapsedTime(begun), peak);
    }
}
