using System.Globalization;
using Vawg.Benchmarks.Audit;
using Vawg.Benchmarks.Reporting;
using Vawg.Data;
using Vawg.Data.Audit;
using Vawg.Data.Publishing;
using Vawg.Domain.Measures;
using Vawg.Testing.Databases;

namespace Vawg.Benchmarks.Returns;

/// <summary>The whole publication of the largest return: rows, prepared figures, what is hidden, the audit.</summary>
internal static class PublicationTime
{
    private const int Runs = 3;

    public static async Task<Measurement> MeasureAsync(DatabaseEngine engine, int rows)
    {
        var largest = LargestReturn.Screened(rows);
        var sample = new Sample();
        for (var i = 0; i < Runs; i++)
        {
            await using var database = await TestDatabase.MigratedAsync(engine);
            var publisher = new ReturnPublisher(new BenchmarkContexts(database), TimeProvider.System);
            await sample.TimeAsync(() => publisher.PublishAsync(Collection.ForceReturns, [largest], AuditActor.CommandLine, "benchmark", progress: null, CancellationToken.None));
        }

        return Measurement.ForScale("whole publication of the largest return", sample.Median / 1000, " s", string.Create(CultureInfo.InvariantCulture, $"{largest.RowCount:N0} rows, median of {Runs}"));
    }
}
