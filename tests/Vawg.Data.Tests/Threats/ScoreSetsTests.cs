using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Vawg.Data.Audit;
using Vawg.Domain.People;
using Vawg.Domain.Reference;
using Vawg.Domain.Threats.Scoring;
using Vawg.Testing.Databases;
using Xunit;

namespace Vawg.Data.Tests.Threats;

public sealed class ScoreSetsTests
{
    private const int Rounds = 50;

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task The_first_two_are_those_of_the_printed_editions(DatabaseEngine engine)
    {
        await using var desk = await ThreatDesk.OpenAsync(engine, forces: 0);

        (await desk.Sets.NewestAsync(CancellationToken.None)).Should().Be(2);
        foreach (var edition in PrintedEdition.All)
        {
            var stored = (await desk.Sets.FindAsync(edition.ScoreSetNumber, CancellationToken.None))!;

            stored.BasedOn.Should().BeNull();
            ScoreSetChange.Between(edition.Set, stored.Set).Should().BeEmpty();
            stored.Set.Levels.Should().BeEquivalentTo(edition.Set.Levels);
            stored.Set.Method.Should().BeEquivalentTo(edition.Set.Method);
        }

        (await desk.Sets.FindAsync(3, CancellationToken.None)).Should().BeNull();
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task A_change_makes_the_next_which_comes_back_to_the_last_bit(DatabaseEngine engine)
    {
        await using var desk = await ThreatDesk.OpenAsync(engine, forces: 0);
        var lead = await desk.SignInAsync("lead", Role.ThematicLead);
        var method = ScoreMethod.Default.WithWeights((c, w) => c == Criterion.Volume ? 1 / 3d : w) with { Lambda = 0.1 + 0.2 };
        IReadOnlyList<AssessedLevel> levels =
        [
            .. AssessedLevels.Of("2024"),
            new AssessedLevel { ThemeCode = "SH", Criterion = Criterion.Physical, Force = Forces.Find("Kent")!.Code, Level = 4, Reason = "Three homicides after stalking; \"as told\", 100% sure" },
        ];

        var answer = await desk.Sets.AddAsync(lead, "192.0.2.1", 2, method, levels, "  Kent said why.  ", CancellationToken.None);

        answer.Should().BeEquivalentTo(new { Number = 3, Problems = Array.Empty<string>() });
        var stored = (await desk.Restarted().Sets.FindAsync(3, CancellationToken.None))!;
        (stored.BasedOn, stored.Author, stored.Reason, stored.CreatedAtUtc).Should().Be((2, "lead", "Kent said why.", desk.Clock.GetUtcNow().UtcDateTime));
        stored.Set.Levels.Should().BeEquivalentTo(levels);
        stored.Set.Method.Weights[Criterion.Volume].Should().Be(1 / 3d);
        stored.Set.Method.Lambda.Should().Be(0.1 + 0.2);
        (await desk.Sets.AllAsync(CancellationToken.None)).Select(s => s.Set.Number).Should().Equal(3, 2, 1);
        await using var context = desk.Contexts.CreateDbContext();
        var made = await context.AuditEvents.SingleAsync(e => e.Act == AuditAct.ScoreSetMade.Code());
        (made.Who, made.Source, made.Subject, made.Result).Should().Be(("lead", "192.0.2.1", "Score set 3", "done"));
        made.Details.Should().Contain("based-on=2").And.Contain("Kent said why.").And.Contain("Weight of volume=1 to 0.3333");
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task What_may_not_be_stored_is_refused_in_a_sentence(DatabaseEngine engine)
    {
        await using var desk = await ThreatDesk.OpenAsync(engine, forces: 0);
        var lead = await desk.SignInAsync("lead", Role.ThematicLead);
        var analyst = await desk.SignInAsync("analyst", Role.Analyst);
        var changed = ScoreMethod.Default with { Lambda = 1 };
        IReadOnlyList<AssessedLevel> levels = AssessedLevels.Of("2024");

        (await desk.Sets.AddAsync(lead, "test", 2, changed, levels, " ", CancellationToken.None)).Problems.Should().Equal("Say why the score set is changed.");
        (await desk.Sets.AddAsync(lead, "test", 2, changed, levels, new string('x', 1_001), CancellationToken.None)).Problems.Should().Equal("Keep the reason to 1,000 characters.");
        (await desk.Sets.AddAsync(lead, "test", 1, changed, levels, "Why", CancellationToken.None)).Problems.Should().ContainSingle().Which.Should().StartWith("Somebody made score set 2 while you worked on score set 1.");
        (await desk.Sets.AddAsync(lead, "test", 2, ScoreMethod.Default, levels, "Why", CancellationToken.None)).Problems.Should().Equal("Nothing differs from score set 2, so there is nothing to keep.");
        (await desk.Sets.AddAsync(analyst, "test", 2, changed, levels, "Why", CancellationToken.None)).Problems.Should().Equal("Your account may not do this any more. Nothing was changed.");
        (await desk.Sets.AddAsync(lead, "test", 2, changed, [levels[0] with { Level = 5 }, .. levels.Skip(1)], "Why", CancellationToken.None)).Problems.Should().Equal("Levels run from 0 to 4.");
        (await desk.Sets.AddAsync(lead, "test", 2, changed, [levels[0] with { Reason = " " }, .. levels.Skip(1)], "Why", CancellationToken.None)).Problems.Should().ContainSingle().Which.Should().StartWith("Give a reason of up to 400 characters for ");

        (await desk.Sets.NewestAsync(CancellationToken.None)).Should().Be(2);
        await using var context = desk.Contexts.CreateDbContext();
        (await context.AuditEvents.CountAsync(e => e.Act == AuditAct.ScoreSetMade.Code())).Should().Be(0, "what did not happen is not recorded");
        var beyond = () => context.Database.ExecuteSqlAsync($"INSERT INTO assessed_level (score_set_number, theme, criterion, force_code, level, reason) VALUES (2, 'SH', 1, 'E23000032', 5, 'x')");
        (await beyond.Should().ThrowAsync<System.Data.Common.DbException>()).WithMessage("*ck_assessed_level*");
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task The_database_refuses_to_change_or_remove_what_a_score_was_made_with(DatabaseEngine engine)
    {
        await using var desk = await ThreatDesk.OpenAsync(engine);
        (await desk.IssueAsync(await desk.SignInAsync("lead", Role.ThematicLead))).Should().BeEmpty();
        await using var context = desk.Contexts.CreateDbContext();
        string[] refused =
        [
            "UPDATE score_set SET reason = 'x'", "DELETE FROM score_set", "UPDATE assessed_level SET level = 0", "DELETE FROM assessed_level",
            "UPDATE edition SET score_set_number = 1", "DELETE FROM edition", "UPDATE edition_input SET recorded = 1", "DELETE FROM edition_input",
        ];
        foreach (var statement in refused)
        {
            var act = () => context.Database.ExecuteSqlRawAsync(statement);

            (await act.Should().ThrowAsync<System.Data.Common.DbException>(statement)).WithMessage("*what was stored is never *");
        }
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Of_two_leads_at_once_one_makes_the_next(DatabaseEngine engine)
    {
        await using var desk = await ThreatDesk.OpenAsync(engine, forces: 0);
        var leads = new[] { await desk.SignInAsync("one", Role.ThematicLead), await desk.SignInAsync("other", Role.Admin) };
        for (var round = 0; round < Rounds; round++)
        {
            var newest = await desk.Sets.NewestAsync(CancellationToken.None);
            var answers = await Task.WhenAll(leads.Select((lead, i) => Task.Run(() => desk.Sets.AddAsync(
                lead, "test", newest, ScoreMethod.Default with { Lambda = (1 + round + (i * 100)) / 1_000d }, AssessedLevels.Of("2024"), "Why", CancellationToken.None))));

            answers.Select(a => a.Number).Should().BeEquivalentTo(new int?[] { newest + 1, null });
            answers.Single(a => a.Number is null).Problems.Should().ContainSingle().Which.Should().StartWith("Somebody made score set ");
        }

        (await desk.Sets.NewestAsync(CancellationToken.None)).Should().Be(2 + Rounds);
    }
}
