using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Vawg.Data.Audit;
using Vawg.Data.Queries.Threats;
using Vawg.Domain.Measures;
using Vawg.Domain.People;
using Vawg.Domain.Periods;
using Vawg.Domain.Threats;
using Vawg.Domain.Threats.Scoring;
using Vawg.Testing.Databases;
using Xunit;

namespace Vawg.Data.Tests.Threats;

public sealed class EditionsTests
{
    /// <summary>A year that nobody issues: three of its quarters are those of the issued one.</summary>
    private static readonly Period NotIssued = Period.YearEnding(ThreatReturns.Year.Last - 1);

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task An_edition_is_issued_once(DatabaseEngine engine)
    {
        await using var desk = await ThreatDesk.OpenAsync(engine);
        var lead = await desk.SignInAsync("lead", Role.ThematicLead);
        var stale = await desk.LoadAsync(Reader.General);
        await desk.PublishAsync(ThreatReturns.Return(ThreatReturns.Forces[0], ThreatReturns.First, 2, 1));

        (await desk.IssueAsync(lead, reason: " ")).Should().ContainSingle().Which.Should().StartWith("Say in up to 1,000 characters");
        (await desk.IssueAsync(lead, scoreSet: 1)).Should().ContainSingle().Which.Should().StartWith("Score set 2 is the newest now.");
        (await desk.IssueAsync(await desk.SignInAsync("analyst", Role.Analyst))).Should().ContainSingle().Which.Should().StartWith("Your account may not do this");
        (await desk.Editions.IssueAsync(lead, "test", stale, ThreatReturns.Year, 2, "Why", CancellationToken.None)).Should().ContainSingle().Which.Should().StartWith("New figures were published");
        (await desk.IssueAsync(lead)).Should().BeEmpty();
        (await desk.IssueAsync(lead)).Should().Equal("The edition of the year ending March 2023 was issued already, and an edition never changes.");

        await using var context = desk.Contexts.CreateDbContext();
        (await context.Editions.SingleAsync()).Should().BeEquivalentTo(new { ScoreSetNumber = 2, Publication = 2, IssuedBy = "lead", Reason = "The year is complete.", LastQuarter = ThreatReturns.Year.Last.Index });
        (await context.EditionInputs.CountAsync()).Should().Be(44 * 9);
        var issued = await context.AuditEvents.SingleAsync(e => e.Act == AuditAct.EditionIssued.Code());
        (issued.Who, issued.Subject).Should().Be(("lead", "Force returns, year ending March 2023"));
        issued.Details.Should().Be("score-set=2; publication=2; reason=The year is complete.");
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task An_issued_edition_stays_to_the_last_bit_when_figures_and_levels_change_and_another_year_moves(DatabaseEngine engine)
    {
        await using var desk = await ThreatDesk.OpenAsync(engine);
        var lead = await desk.SignInAsync("lead", Role.ThematicLead);
        (await desk.IssueAsync(lead)).Should().BeEmpty();
        var issued = await desk.ScoresAsync(ThreatDesk.WholeReader);
        var another = await desk.ScoresAsync(ThreatDesk.WholeReader, NotIssued);

        await desk.PublishAsync(ThreatReturns.Return(ThreatReturns.Forces[0], ThreatReturns.Year.Last - 1, 2, 9), ThreatReturns.Return(ThreatReturns.SmallForce, ThreatReturns.Year.First, 2, 12));
        var restated = await desk.ScoresAsync(ThreatDesk.WholeReader, NotIssued);
        (await desk.Sets.AddAsync(lead, "test", 2, ScoreMethod.Default with { Lambda = 2 }, AssessedLevels.Of("2023"), "Why", CancellationToken.None)).Number.Should().Be(3);

        (await desk.Restarted().ScoresAsync(ThreatDesk.WholeReader)).Should().Equal(issued);
        restated.Should().NotEqual(another, "figures were restated");
        (await desk.ScoresAsync(ThreatDesk.WholeReader, NotIssued)).Should().NotEqual(restated, "the score set is a newer one");
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task A_restated_figure_is_told_as_it_was_issued_beside_what_it_is_today(DatabaseEngine engine)
    {
        await using var desk = await ThreatDesk.OpenAsync(engine);
        var theme = Themes.Find("DA")!;
        (await IssuedAsync(desk, theme, ThreatDesk.WholeReader)).Should().BeNull("no edition was issued");
        (await desk.IssueAsync(await desk.SignInAsync("lead", Role.ThematicLead))).Should().BeEmpty();
        var then = ThreatInputs.Of(await desk.LoadAsync(ThreatDesk.WholeReader), null, ThreatReturns.Year).Single(i => i.Theme == theme);

        await desk.PublishAsync(ThreatReturns.Return(ThreatReturns.Forces[0], ThreatReturns.Year.First, 2, 9));

        var issued = await IssuedAsync(desk, theme, ThreatDesk.WholeReader);
        issued!.Then.Should().BeEquivalentTo(then);
        issued.Now.Recorded.Should().NotBe(then.Recorded);
        issued.Edition.Publication.Should().Be(1);
        (await desk.Query.IssuedAsync(await desk.LoadAsync(ThreatDesk.WholeReader), theme, null, NotIssued, CancellationToken.None)).Should().BeNull("another year was not issued");
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task What_was_hidden_when_it_was_issued_is_hidden_beside_today_from_the_same_reader(DatabaseEngine engine)
    {
        await using var desk = await ThreatDesk.OpenAsync(engine);
        (await desk.IssueAsync(await desk.SignInAsync("lead", Role.ThematicLead))).Should().BeEmpty();
        await desk.PublishAsync(ThreatReturns.Return(ThreatReturns.SmallForce, ThreatReturns.Year.First, 2, 12));
        var (general, whole) = (await desk.LoadAsync(Reader.General), await desk.LoadAsync(ThreatDesk.WholeReader));

        var hidden = 0;
        foreach (var theme in Themes.Nine)
        {
            var told = await desk.Query.IssuedAsync(general, theme, ThreatReturns.SmallForce, ThreatReturns.Year, CancellationToken.None);
            var all = await desk.Query.IssuedAsync(whole, theme, ThreatReturns.SmallForce, ThreatReturns.Year, CancellationToken.None);
            told!.Now.Recorded.Should().Be(ThreatInputs.Of(general, ThreatReturns.SmallForce, ThreatReturns.Year).Single(i => i.Theme == theme).Recorded);
            if (told.Then.Recorded.IsMissing && !all!.Then.Recorded.IsMissing)
            {
                told.Then.Recorded.Reason.Should().Be(MissingReason.Suppressed);
                hidden++;
            }
        }

        hidden.Should().BePositive("the force is small");
    }

    private static async Task<IssuedInputs?> IssuedAsync(ThreatDesk desk, Theme theme, Reader reader) =>
        await desk.Query.IssuedAsync(await desk.LoadAsync(reader), theme, null, ThreatReturns.Year, CancellationToken.None);

    [SkippableFact]
    public async Task Both_databases_give_the_same_scores_and_draws_before_and_after_an_edition_is_issued()
    {
        var found = new List<(IReadOnlyList<string> Before, IReadOnlyList<string> After, IReadOnlyList<string> General)>();
        foreach (var engine in Enum.GetValues<DatabaseEngine>())
        {
            await using var desk = await ThreatDesk.OpenAsync(engine);
            var before = await desk.ScoresAsync(ThreatDesk.WholeReader);
            (await desk.IssueAsync(await desk.SignInAsync("lead", Role.ThematicLead))).Should().BeEmpty();
            found.Add((before, await desk.ScoresAsync(ThreatDesk.WholeReader), await desk.ScoresAsync(Reader.General)));
        }

        found[1].Before.Should().Equal(found[0].Before);
        found[1].After.Should().Equal(found[0].After);
        found[1].General.Should().Equal(found[0].General);
    }
}
