using Microsoft.Extensions.DependencyInjection;
using Vawg.Data;
using Vawg.Data.Audit;
using Vawg.Data.Imports;
using Vawg.Data.Publishing;
using Vawg.Testing;
using Vawg.Testing.Databases;

namespace Vawg.Benchmarks.Serving;

/// <summary>Databases with the demonstration collection and, where the published files lie beside the repository, the open data collection.</summary>
internal static class FilledDatabase
{
    public const string RecordedCrime = "recorded_crime_force_quarter.csv.gz";

    private static readonly string[] PublishedFiles = [RecordedCrime, "outcomes_force_quarter_2018_19.csv.gz", "population_force.csv"];

    public static bool HasOpenData => PublishedData.Exists(RecordedCrime);

    /// <summary>The collections that such a database holds, as they stand in an address.</summary>
    public static IReadOnlyList<string> Collections => HasOpenData ? ["demonstration", "open-data"] : ["demonstration"];

    public static Task<TestDatabase> CopyAsync(DatabaseEngine engine) => TestDatabase.CreateAsync(engine, "filled", async connectionString =>
    {
        await using var product = await ServedProduct.StartAsync(engine, connectionString);
        foreach (var file in PublishedFiles.Where(PublishedData.Exists))
        {
            await ImportAsync(product.Services, PublishedData.Path(file));
        }
    });

    private static async Task ImportAsync(IServiceProvider services, string path)
    {
        var verdict = OpenDataCheck.Read(path, expected: null, progress: null, CancellationToken.None);
        var good = verdict as CheckedOpenDataFile ?? throw new InvalidOperationException($"{verdict.FileName} was refused.");
        await services.GetRequiredService<OpenDataPublisher>().PublishAsync(good, AuditActor.CommandLine, progress: null, CancellationToken.None);
    }
}
