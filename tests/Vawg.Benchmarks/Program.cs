using Vawg.Benchmarks.Reporting;

namespace Vawg.Benchmarks;

/// <summary>Measures the product on this machine and prints a table. It reports and never fails.</summary>
internal static class Program
{
    public static async Task<int> Main(string[] args)
    {
        if (!BenchmarkRequest.TryParse(args, out var request))
        {
            await Console.Error.WriteLineAsync(BenchmarkRequest.Usage);
            return 0;
        }

        var report = new Report(Console.Out);
        report.Head();
        foreach (var part in request.Parts)
        {
            foreach (var engine in request.Engines)
            {
                await report.AddAsync(part, engine);
            }
        }

        report.Foot();
        return 0;
    }
}
