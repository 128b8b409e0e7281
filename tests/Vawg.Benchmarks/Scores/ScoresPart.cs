using System.Globalization;
using Vawg.Benchmarks.Audit;
using Vawg.Benchmarks.Reporting;
using Vawg.Data;
using Vawg.Data.Audit;
using Vawg.Data.Publishing;
using Vawg.Data.Queries.Figures;
using Vawg.Data.Queries.Threats;
using Vawg.Data.Seeding.Demonstration;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Threats.Scoring;
using Vawg.Testing.Databases;

namespace Vawg.Benchmarks.Scores;

/// <summary>Threat scores of the demonstration with the intervals of their ranks: of every place, and of the one that a slider moves, beside the random numbers that they take.</summary>
internal static class ScoresPart
{
    private const double BarMilliseconds = 1_000;
    private const int Runs = 9;

    private static readonly Period Year = Period.YearEnding(DemonstrationCollection.LastQuarter);

    public static async IAsyncEnumerable<Measurement> MeasureAsync(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.MigratedAsync(engine);
        var contexts = new BenchmarkContexts(database);
        await new ReturnPublisher(contexts, TimeProvider.System).PublishAsync(Collection.Demonstration, DemonstrationCollection.Generate(), AuditActor.System, "benchmark", progress: null, CancellationToken.None);
        var places = Forces.Territorial.Prepend<Force?>(null).ToList();
        var (inputs, all, numbers, one, numbersOfOne, parts) = (new Sample(), new Sample(), new Sample(), new Sample(), new Sample(), new Sample());
        for (var run = 0; run < Runs; run++)
        {
            // A new holder each time, since figures remember what was computed from them.
            using var cubes = new FigureCubes(contexts);
            var figures = (await cubes.GetAsync(Collection.Demonstration, Reader.General, CancellationToken.None))!;
            IReadOnlyList<(Force? Force, IReadOnlyList<ThemeInputs> Inputs)> found = [];
            inputs.Time(() => found = places.Select(p => (p, ThreatInputs.Of(figures, p, Year))).ToList());
            all.Time(() => found.ToList().ForEach(f => _ = Scores(f.Force, f.Inputs).Draws));
            numbers.Time(() => RandomNumbers.Draw(places.Count));
            one.Time(() => _ = Scores(found[0].Force, found[0].Inputs).Draws);
            numbersOfOne.Time(() => RandomNumbers.Draw(1));
            parts.Time(() => _ = Scores(found[0].Force, found[0].Inputs).Parts);
        }

        yield return Measurement.ForScale("figures under the scores of the nation and 43 forces, first time", inputs.Median, " ms", Slowest(inputs));
        yield return Measurement.AtMost("nation and 43 forces scored with intervals", all.Median, BarMilliseconds, " ms", Beside(all, numbers));
        yield return Measurement.ForScale("one place scored with intervals", one.Median, " ms", Beside(one, numbersOfOne));
        yield return Measurement.ForScale("what each source of doubt adds, in one place", parts.Median, " ms", Slowest(parts));
    }

    private static PlaceScores Scores(Force? force, IReadOnlyList<ThemeInputs> inputs) => new(PrintedEdition.Of2024.Set, force?.Code, ScoreAssumptions.None, inputs);

    private static string Beside(Sample scored, Sample numbers) => string.Create(
        CultureInfo.InvariantCulture,
        $"the random numbers alone {Measurement.Number(numbers.Median)} ms: {Measurement.Number(scored.Median / numbers.Median)} times; {Slowest(scored)}");

    private static string Slowest(Sample sample) => $"median of {sample.Size.ToString(CultureInfo.InvariantCulture)}, slowest in twenty {Measurement.Number(sample.Percentile95)} ms";
}
