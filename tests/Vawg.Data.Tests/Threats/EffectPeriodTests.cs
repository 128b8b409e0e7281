using FluentAssertions;
using Vawg.Data.Audit;
using Vawg.Data.Publishing;
using Vawg.Data.Returns;
using Vawg.Data.Seeding;
using Vawg.Data.Tests.Returns;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Testing.Databases;
using Xunit;

namespace Vawg.Data.Tests.Threats;

/// <summary>On which twelve months a version is judged before it is published, and what is said where there are none or nothing to compare with.</summary>
public sealed class EffectPeriodTests
{
    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task An_early_quarter_sent_again_shows_what_it_does_to_its_financial_year(DatabaseEngine engine)
    {
        await using var desk = await OpenAsync(engine);
        await PublishAsync(desk, ReturnDesk.Kent, [-3, -2, -1, 1, 2, 3]);
        var first = await desk.PublishedAsync(new AFile());
        first.Stage.Should().Be(Domain.Returns.ReturnStage.Published);

        var effect = (await desk.Effects.OfAsync(await desk.ScreenedAsync(new AFile { Stalking = "9000" }), CancellationToken.None))!;

        effect.Period.Label.Should().Be("year ending March 2023", "the quarter is also the last of the year ending June 2022, but pages show the financial year");
        var stalking = Stalking(effect);
        (stalking.After.Count.Value - stalking.Before.Count.Value).Should().Be(9_000 - 41);
        stalking.After.Rate.Known!.Value.Value.Should().BeGreaterThan(stalking.Before.Rate.Known!.Value.Value);
        effect.Ranks.Should().HaveCount(9).And.Contain(r => r.After.Score.Score != r.Before!.Score.Score);
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Where_the_financial_year_is_not_whole_the_newest_that_is_takes_its_place(DatabaseEngine engine)
    {
        await using var desk = await OpenAsync(engine);
        await PublishAsync(desk, ReturnDesk.Kent, [-3, -2, -1, 1]);

        var effect = (await desk.Effects.OfAsync(await desk.ScreenedAsync(new AFile()), CancellationToken.None))!;

        effect.Period.Label.Should().Be("year ending September 2022");
        effect.Themes.Should().OnlyContain(t => t.Before.Rate.Reason == MissingReason.NotSupplied);
        Stalking(effect).After.Rate.IsMissing.Should().BeFalse();
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task A_first_return_is_not_called_similar_to_forces_that_are_not_there(DatabaseEngine engine)
    {
        await using var desk = await OpenAsync(engine);
        var screened = await desk.ScreenedAsync(new AFile());

        var alone = (await desk.Effects.OfAsync(screened, CancellationToken.None))!;

        alone.Period.Should().Be(Period.Of(ReturnDesk.Quarter));
        alone.Ranks.Should().BeEmpty();
        Stalking(alone).QuarterAfter.Should().Be(Count.Of(41));
        alone.Themes.Should().OnlyContain(t => t.After.Position == null && t.After.IsAlone != t.After.Count.IsMissing && !t.Before.IsAlone);
        alone.Themes.Should().OnlyContain(t => t.Before.Rate.Reason == MissingReason.NotSupplied, "before a first return nothing is supplied");

        await PublishAsync(desk, ThreatReturns.Forces[3], [0]);
        var beside = (await desk.Effects.OfAsync(screened, CancellationToken.None))!;

        beside.Themes.Should().OnlyContain(t => t.Before.Rate.Reason == MissingReason.NotSupplied, "it is the same whatever others have published");
        Stalking(beside).After.Should().Match<ComparedFigure>(f => f.Position != null && !f.IsAlone);
    }

    private static ThemeEffect Stalking(ReturnEffect effect) => effect.Themes.Single(t => t.Topic.Slug == "stalking");

    private static async Task<ReturnDesk> OpenAsync(DatabaseEngine engine)
    {
        var desk = await ReturnDesk.OpenAsync(engine);
        await using var context = desk.Contexts.CreateDbContext();
        await ReferenceSeeder.SeedAsync(context, CancellationToken.None);
        return desk;
    }

    /// <param name="desk">Where it is published.</param>
    /// <param name="force">Whose.</param>
    /// <param name="after">The quarters, as counted from the one that is handed in.</param>
    private static Task PublishAsync(ReturnDesk desk, Force force, int[] after) => new ReturnPublisher(desk.Contexts, desk.Clock).PublishAsync(
        Collection.ForceReturns,
        after.Select(q => ThreatReturns.Return(ThreatReturns.Forces[3], ReturnDesk.Quarter + q, 1, 1) with { Force = force.Code }),
        AuditActor.System,
        "other returns",
        progress: null,
        CancellationToken.None);
}
