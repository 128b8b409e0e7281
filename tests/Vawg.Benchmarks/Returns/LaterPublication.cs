using Vawg.Benchmarks.Audit;
using Vawg.Benchmarks.Reporting;
using Vawg.Data;
using Vawg.Data.Audit;
using Vawg.Data.Publishing;
using Vawg.Data.Seeding.Demonstration;
using Vawg.Domain.Measures;
using Vawg.Testing.Databases;

namespace Vawg.Benchmarks.Returns;

/// <summary>One more return published into a collection that holds five years of all forces: what is hidden is searched in all of it.</summary>
internal static class LaterPublication
{
    private const int Runs = 3;

    public static async Task<Measurement> MeasureAsync(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        var publisher = new ReturnPublisher(new BenchmarkContexts(database), TimeProvider.System);
        var returns = DemonstrationCollection.Generate().Where(r => r.Version == 1).ToList();
        await publisher.PublishAsync(Collection.ForceReturns, returns, AuditActor.CommandLine, "benchmark", progress: null, CancellationToken.None);
        var sample = new Sample();
        for (var i = 0; i < Runs; i++)
        {
            var again = returns[^(i + 1)] with { Version = 2 };
            await sample.TimeAsync(() => publisher.PublishAsync(Collection.ForceReturns, [again], AuditActor.CommandLine, "benchmark", progress: null, CancellationToken.None));
        }

        return Measurement.ForScale("a usual return published beside five years of 43 forces", sample.Median / 1000, " s", $"median of {Runs}");
    }
}
