using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Vawg.Data.Audit;
using Vawg.Data.Publishing;
using Vawg.Data.Seeding.Demonstration;
using Vawg.Domain.Measures;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Vawg.Testing.Databases;
using Xunit;

namespace Vawg.Data.Tests.Publishing;

/// <summary>A publication searches what it has to hide as far as it can have changed it, and that is what a search of everything finds.</summary>
public sealed class HiddenReachTests
{
    private const int ForcesOfTest = 9;
    private const int LaterPublications = 14;

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task What_is_hidden_after_publications_one_by_one_is_what_a_search_of_everything_hides(DatabaseEngine engine)
    {
        var forces = Forces.Territorial.Take(ForcesOfTest).Select(f => f.Code).ToHashSet();
        var returns = DemonstrationCollection.Generate().Where(r => r.Version == 1 && forces.Contains(r.Force)).ToList();
        await using var limited = await TestDatabase.MigratedAsync(engine);
        await using var whole = await TestDatabase.MigratedAsync(engine);
        await PublishAsync(limited, returns);
        await PublishAsync(whole, returns);
        var draws = new Random(7);
        var versions = returns.ToDictionary(r => (r.Force, r.Quarter), _ => 1);

        for (var i = 0; i < LaterPublications; i++)
        {
            var drawn = returns[draws.Next(returns.Count)];
            var next = Restated(drawn, draws) with { Version = versions[(drawn.Force, drawn.Quarter)] += 1 };
            await PublishAsync(limited, [next]);
            await PublishAsync(whole, Unknown(next));

            (await HiddenAsync(limited)).Should().Equal(await HiddenAsync(whole), $"publication {i}, {next.Force} {next.Quarter}");
        }

        (await HiddenAsync(whole)).Should().Contain(h => h.Contains('|') && h.Contains("national"), "tables of outcomes of which the nation's column is hidden are searched again each time");
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task What_a_force_alone_in_a_year_resubmits_leaves_nothing_to_hide(DatabaseEngine engine)
    {
        var draws = new Random(11);
        var generated = DemonstrationCollection.Generate().Where(r => r.Version == 1).ToList();
        foreach (var force in Forces.Territorial.Take(3))
        {
            var returns = generated.Where(r => r.Force == force.Code && r.Quarter.FinancialYear == 2022).ToList();
            await using var database = await TestDatabase.MigratedAsync(engine);
            await PublishAsync(database, returns);
            var versions = returns.ToDictionary(r => r.Quarter, _ => 1);
            for (var i = 0; i < 4; i++)
            {
                var drawn = returns[draws.Next(returns.Count)];
                await PublishAsync(database, [Restated(drawn, draws) with { Version = versions[drawn.Quarter] += 1 }]);

                (await new FigureVerifier(database.Contexts()).VerifyAsync(CancellationToken.None)).Differences.Should().BeEmpty($"{force.Name}, publication {i}, {drawn.Quarter}");
            }
        }
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Return_of_a_year_far_from_all_that_is_published_is_published_and_hides_what_it_must(DatabaseEngine engine)
    {
        var returns = DemonstrationCollection.Generate().Where(r => r.Version == 1 && r.Force == Forces.Territorial[0].Code).ToList();
        await using var database = await TestDatabase.MigratedAsync(engine);
        await PublishAsync(database, [returns.Find(r => r.Quarter.FinancialYear == 2019)!]);

        foreach (var apart in new[] { 2022, 2018 })
        {
            await PublishAsync(database, [returns.Find(r => r.Quarter.FinancialYear == apart)!]);

            (await new FigureVerifier(database.Contexts()).VerifyAsync(CancellationToken.None)).Differences.Should().BeEmpty();
        }
    }

    /// <summary>Smaller counts, many of them small.</summary>
    private static ForceReturn Restated(ForceReturn drawn, Random draws)
    {
        var divisor = draws.Next(2, 40);
        Count Smaller(Count count) => count.Known is { } known ? Count.Of(known / divisor) : count;
        return drawn with
        {
            RecordedOffences = drawn.RecordedOffences.Select(r => r with { Count = Smaller(r.Count) }).ToList(),
            Outcomes = drawn.Outcomes.Select(o => o with { Count = Smaller(o.Count) }).ToList(),
        };
    }

    /// <summary>Returns of which nobody can tell beforehand how many there are, so that everything is searched.</summary>
    private static IEnumerable<ForceReturn> Unknown(ForceReturn next)
    {
        yield return next;
    }

    private static Task PublishAsync(TestDatabase database, IEnumerable<ForceReturn> returns) =>
        new ReturnPublisher(database.Contexts(), TimeProvider.System).PublishAsync(Collection.ForceReturns, returns, AuditActor.CommandLine, "test", progress: null, CancellationToken.None);

    private static async Task<List<string>> HiddenAsync(TestDatabase database)
    {
        await using var context = database.CreateContext();
        return [.. (await context.HiddenFigures.AsNoTracking().ToListAsync())
            .Select(h => FormattableString.Invariant($"{h.Selection} {h.ForceCode} {h.Quarter} {h.QuarterCount} {h.Since} {h.Below} {h.Above}")).Order(StringComparer.Ordinal)];
    }
}
