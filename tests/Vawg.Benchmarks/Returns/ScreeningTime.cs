using System.Globalization;
using Vawg.Benchmarks.Audit;
using Vawg.Benchmarks.Reporting;
using Vawg.Data;
using Vawg.Data.Returns;
using Vawg.Testing.Databases;
using Vawg.Testing.Returns;

namespace Vawg.Benchmarks.Returns;

/// <summary>A file from its bytes in the store to its findings, with the start of the process that reads it.</summary>
internal static class ScreeningTime
{
    public static async Task<Measurement> MeasureAsync(DatabaseEngine engine, ReturnFormat format, int rows, int runs, double barSeconds)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        var screening = new FileScreening(new ReturnHistories(new BenchmarkContexts(database)), TimeProvider.System);
        var written = new FullReturn(LargestReturn.Force, LargestReturn.Quarter, rows);
        var path = Path.GetTempFileName();
        try
        {
            await File.WriteAllBytesAsync(path, written.ToBytes(format));
            var (sample, fails) = (new Sample(), 0);
            for (var i = 0; i < runs; i++)
            {
                await sample.TimeAsync(async () => fails += (await screening.ScreenAsync(
                    path, written.FileName(format), LargestReturn.Force.Code, LargestReturn.Quarter, seen: null, CancellationToken.None)).Return is null ? 1 : 0);
            }

            var beside = string.Create(CultureInfo.InvariantCulture, $"{written.RowCount:N0} rows, {new FileInfo(path).Length / 1024:N0} KB, median of {runs}, {(fails == 0 ? "passed" : "FAILED")}");
            return Measurement.AtMost(string.Create(CultureInfo.InvariantCulture, $"{rows:N0} rows screened, {format}"), sample.Median / 1000, barSeconds, " s", beside);
        }
        finally
        {
            File.Delete(path);
        }
    }
}
