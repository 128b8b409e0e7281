using FluentAssertions;
using Microsoft.Extensions.DependencyInjection;
using Vawg.Dashboard.Tests.Hosting;
using Vawg.Data.Audit;
using Vawg.Data.Publishing;
using Vawg.Data.Queries.Figures;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Xunit;

namespace Vawg.Product.Tests.Disclosure;

/// <summary>What can be told from everything that is served over four publications of a small collection.</summary>
public class DisclosureTests
{
    [Fact]
    public async Task General_reader_tells_no_hidden_count_within_less_than_five()
    {
        var (seen, truth) = await ServeAsync(Reader.General);

        Topics.Of(Collection.ForceReturns).SelectMany(t => new ServedAttack(t, seen, truth).Found()).Should().BeEmpty();
        seen[^1].Counts.Should().Contain(c => c.Key.Topic.Slug == "vawg" && c.Key.Force == null);
    }

    [Fact]
    public async Task Reader_of_one_force_tells_no_hidden_count_of_another()
    {
        var own = SmallReturns.Forces[2].Code;
        var (seen, truth) = await ServeAsync(new Reader(own, Audience.General));

        seen.SelectMany(s => s.Counts.Keys).Should().OnlyContain(k => k.Force == null || k.Force == own);
        var general = (await ServeAsync(Reader.General)).Seen;
        Topics.Of(Collection.ForceReturns).SelectMany(t => new ServedAttack(t, seen, truth).Found().Except(VisibleToAll(t, general))).Should().BeEmpty();

        // A count that everyone is shown may follow for a reader of one force as well.
        IEnumerable<string> VisibleToAll(Topic topic, IReadOnlyList<SeenFigures> shown) => new ServedAttack(topic, seen, truth).Found()
            .Where(f => shown.Any(s => s.Counts.Keys.Any(k => k.Topic == topic && k.Force is { } force && !k.Period.IsYear && f.Contains($"{force} in {k.Period.Last},", StringComparison.Ordinal))));
    }

    [Fact]
    public async Task With_the_small_counts_alone_hidden_they_are_found()
    {
        var (seen, truth) = await ServeAsync(Reader.General, SuppressionPattern.SmallAlone);

        new ServedAttack(Topics.Find(Collection.ForceReturns, "stalking")!, seen, truth).Found().Should().NotBeEmpty();
    }

    [Fact]
    public async Task General_reader_tells_no_hidden_outcome_within_less_than_five()
    {
        var (seen, truth) = await ServeOutcomesAsync(configure: null);

        var attack = new OutcomeAttack(seen, truth);
        attack.Found().Should().BeEmpty();
        attack.Hidden.Should().HaveCountGreaterThan(10);
        seen[^1].Counts.Keys.Should().Contain(k => k.Force == null).And.Contain(k => k.Force != null && k.Topic.Slug == "vawg");
    }

    private static async Task<(IReadOnlyList<SeenOutcomes> Seen, IReadOnlyList<LoadedCollection> Truth)> ServeOutcomesAsync(Action<IServiceCollection>? configure)
    {
        await using var dashboard = await RunningDashboard.StartEmptyAsync(configure);
        using var client = await dashboard.NewClientAsync();
        var (seen, truth) = (new List<SeenOutcomes>(), new List<LoadedCollection>());
        foreach (var returns in SmallReturns.Publications)
        {
            await dashboard.Services.GetRequiredService<ReturnPublisher>().PublishAsync(Collection.ForceReturns, returns, AuditActor.CommandLine, "test", progress: null, CancellationToken.None);
            var figures = (await dashboard.Services.GetRequiredService<FigureCubes>().GetAsync(Collection.ForceReturns, Reader.General, CancellationToken.None))!;
            truth.Add(figures);
            seen.Add(await SeenOutcomes.ReadAsync(client, SmallReturns.Forces, new[] { 2021, 2022 }.Select(Period.FinancialYear).Where(y => y.Last <= figures.Cube.Last)));
        }

        return (seen, truth);
    }

    private static async Task<(IReadOnlyList<SeenFigures> Seen, IReadOnlyList<FigureCube> Truth)> ServeAsync(Reader reader, Func<FigureCube, SuppressionPattern>? pattern = null)
    {
        await using var dashboard = await RunningDashboard.StartEmptyAsync(services =>
        {
            if (pattern is not null)
            {
                services.AddSingleton(pattern);
            }
        });
        using var client = reader.OwnForce is { } own ? await dashboard.NewContributorAsync(own) : await dashboard.NewClientAsync();
        var publisher = dashboard.Services.GetRequiredService<ReturnPublisher>();
        var seen = new List<SeenFigures>();
        var truth = new List<FigureCube>();
        foreach (var returns in SmallReturns.Publications)
        {
            await publisher.PublishAsync(Collection.ForceReturns, returns, AuditActor.CommandLine, "test", progress: null, CancellationToken.None);
            var cube = (await dashboard.Services.GetRequiredService<FigureCubes>().GetAsync(Collection.ForceReturns, Reader.General, CancellationToken.None))!.Cube;
            truth.Add(cube);
            seen.Add(await SeenFigures.ReadAsync(client, reader.InScope(SmallReturns.Forces), cube.Last));
        }

        (await dashboard.Services.GetRequiredService<FigureVerifier>().VerifyAsync(CancellationToken.None)).Differences.Should().BeEmpty();
        return (seen, truth);
    }
}
