using FluentAssertions;
using Vawg.Data.Audit;
using Vawg.Data.Publishing;
using Vawg.Data.Queries.Threats;
using Vawg.Data.Seeding;
using Vawg.Data.Tests.Returns;
using Vawg.Data.Threats;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Threats.Scoring;
using Vawg.Testing.Databases;
using Xunit;

namespace Vawg.Data.Tests.Threats;

/// <summary>What publishing a version would do to the force's own ranking of the themes.</summary>
public sealed class RankEffectTests
{
    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task A_version_says_what_it_would_do_to_the_ranks_and_publication_does_just_that(DatabaseEngine engine)
    {
        await using var desk = await ReturnDesk.OpenAsync(engine);
        await using (var context = desk.Contexts.CreateDbContext())
        {
            await ReferenceSeeder.SeedAsync(context, CancellationToken.None);
        }

        await new ReturnPublisher(desk.Contexts, desk.Clock).PublishAsync(
            Collection.ForceReturns,
            Enumerable.Range(1, 3).Select(q => ThreatReturns.Return(ThreatReturns.Forces[0], ThreatReturns.First + q, 1, 1) with { Force = ReturnDesk.Kent.Code }),
            AuditActor.System,
            "quarters before",
            progress: null,
            CancellationToken.None);
        var first = await desk.ScreenedAsync(new AFile());

        (await desk.Effects.OfAsync(first, CancellationToken.None))!.Ranks.Should().HaveCount(9).And.OnlyContain(r => r.Before == null, "the year is whole with this version alone");

        await desk.PublishAsync(first);
        var second = await desk.ScreenedAsync(new AFile { Stalking = "9000" });
        var ranks = (await desk.Effects.OfAsync(second, CancellationToken.None))!.Ranks;
        var stalking = ranks.Single(r => r.After.Score.Theme.Code == "SH");
        stalking.Before!.Score.Of(Criterion.Volume).Level.Should().Be(2);
        stalking.After.Score.Of(Criterion.Volume).Level.Should().Be(4);
        stalking.After.Score.Of(Criterion.Severity).Figure.Should().NotBe(stalking.Before.Score.Of(Criterion.Severity).Figure);

        await desk.PublishAsync(second);
        var published = (await desk.Cubes.GetAsync(Collection.ForceReturns, new Reader(ReturnDesk.Kent.Code, Audience.General), CancellationToken.None))!;
        var set = (await new ScoreSets(desk.Contexts, desk.Audit, desk.Clock).FindAsync(2, CancellationToken.None))!.Set;
        var shown = new ThreatScorer(set, ReturnDesk.Kent.Code, ScoreAssumptions.None).Rank(ThreatInputs.Of(published, ReturnDesk.Kent, Period.YearEnding(ReturnDesk.Quarter)));
        shown.Placed.Select(p => (p.Score.Theme.Code, p.Rank, p.Score.Score, p.Score.Lower, p.Score.Upper))
            .Should().Equal(ranks.Select(r => (r.After.Score.Theme.Code, r.After.Rank, r.After.Score.Score, r.After.Score.Lower, r.After.Score.Upper)));
    }
}
