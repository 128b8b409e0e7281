using Vawg.Benchmarks.Reporting;
using Vawg.Data;

namespace Vawg.Benchmarks.Imports;

/// <summary>Whether the memory of an import grows with its file.</summary>
internal static class ImportMemory
{
    private const double BarMegabytes = 50;
    private const int Times = 4;
    private const int Runs = 3;
    private const double Megabyte = 1 << 20;

    public static async Task<Measurement> MeasureAsync(DatabaseEngine engine)
    {
        var folder = Directory.CreateTempSubdirectory("vawg-benchmark-");
        try
        {
            var (one, four) = (Path.Combine(folder.FullName, "one.csv"), Path.Combine(folder.FullName, "four.csv"));
            await LongerCrimeTable.WriteAsync(one, times: 1);
            await LongerCrimeTable.WriteAsync(four, Times);
            var (onePeak, fourPeak) = (new Sample(), new Sample());
            for (var i = 0; i < Runs; i++)
            {
                onePeak.Add((await WholeImport.RunAsync(engine, one)).PeakBytes / Megabyte);
                fourPeak.Add((await WholeImport.RunAsync(engine, four)).PeakBytes / Megabyte);
            }

            var beside = $"peak working set {Measurement.Number(onePeak.Median)} MB for the file, {Measurement.Number(fourPeak.Median)} MB for {Times} times its rows, medians of {Runs}";
            return Measurement.AtMost($"memory added by {Times} times the rows", fourPeak.Median - onePeak.Median, BarMegabytes, " MB", beside);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
