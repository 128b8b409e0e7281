using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Vawg.Data.Audit;
using Vawg.Domain.People;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Vawg.Testing.Databases;
using Xunit;

namespace Vawg.Data.Tests.Progress;

public sealed class CommitmentEntriesTests
{
    private const int Rounds = 20;

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task An_entry_counts_at_once_and_is_an_event(DatabaseEngine engine)
    {
        await using var desk = await ProgressDesk.OpenAsync(engine);
        var kent = await desk.SignInAsync("kent", Role.ForceContributor, ProgressDesk.Kent.Code.Text);
        (await desk.StatusAsync("A8")).Should().Be(CommitmentStatus.NotReported);

        (await desk.EnterAsync(kent, ProgressDesk.Entry() with { Note = "  Sampling begins in May. " })).Should().BeEmpty();

        (await desk.StatusAsync("A8")).Should().Be(CommitmentStatus.InProgress);
        var history = await desk.Query.HistoryAsync(ProgressDesk.Returns, ProgressDesk.Kent, Commitments.Find("A8")!, kent.Reader, CancellationToken.None);
        history.Should().ContainSingle().Which.Should().BeEquivalentTo(new { By = "kent", IsByForm = true, Note = "Sampling begins in May.", OwnerRole = "Head of crime", Counts = true, ProgressDesk.Quarter });
        await using var context = desk.Contexts.CreateDbContext();
        var said = await context.AuditEvents.SingleAsync(e => e.Act == AuditAct.CommitmentReported.Code());
        (said.Who, said.ForceCode, said.Subject).Should().Be(("kent", ProgressDesk.Kent.Code.Text, "A8, 2022/23 Q4"));
        said.Details.Should().Contain("status=in_progress");
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Embedded_without_evidence_is_refused_in_words_and_by_the_database(DatabaseEngine engine)
    {
        await using var desk = await ProgressDesk.OpenAsync(engine);
        var lead = await desk.SignInAsync("lead", Role.ThematicLead);

        var problems = await desk.EnterAsync(lead, ProgressDesk.Entry() with { Status = CommitmentStatus.Embedded, Evidence = "  " });

        problems.Should().ContainSingle().Which.Should().Match<(string Field, string Text)>(p => p.Field == "evidence" && p.Text.StartsWith("Name what shows that it is embedded"));
        await using var context = desk.Contexts.CreateDbContext();
        var beyond = () => context.Database.ExecuteSqlAsync(
            $"INSERT INTO commitment_entry (collection, force_code, commitment, number, quarter, status, owner_role, evidence, note, by_id, by_name, at) VALUES (3, 'E23000032', 'A8', 1, 8091, 4, '', ' ', '', {lead.AccountId}, 'lead', {desk.Clock.GetUtcNow().UtcDateTime})");
        (await beyond.Should().ThrowAsync<System.Data.Common.DbException>()).WithMessage("*ck_commitment_entry_evidence*");
        (await context.AuditEvents.CountAsync(e => e.Act == AuditAct.CommitmentReported.Code())).Should().Be(0, "what did not happen is not recorded");
        (await desk.EnterAsync(lead, ProgressDesk.Entry() with { Status = CommitmentStatus.Embedded, Evidence = "Dip sample of April" })).Should().BeEmpty();
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task What_may_not_be_kept_is_refused_in_a_sentence(DatabaseEngine engine)
    {
        await using var desk = await ProgressDesk.OpenAsync(engine);
        var lead = await desk.SignInAsync("lead", Role.ThematicLead);
        var analyst = await desk.SignInAsync("analyst", Role.Analyst);
        var kent = await desk.SignInAsync("kent", Role.ForceContributor, ProgressDesk.Kent.Code.Text);

        (await desk.EnterAsync(lead, ProgressDesk.Entry() with { Status = null, Quarter = ProgressDesk.Quarter + 200 })).Select(p => p.Field).Should().Equal("status", "quarter");
        (await desk.EnterAsync(lead, ProgressDesk.Entry() with { OwnerRole = "a.person@example.org", Note = "Crime 42/12345/22 shows it" })).Select(p => p.Text)
            .Should().Equal("It seems to hold an e-mail address. Write roles and documents, never anything that tells of a person.", "It seems to hold a crime number. Write roles and documents, never anything that tells of a person.");
        (await desk.EnterAsync(lead, ProgressDesk.Entry() with { Evidence = new string('x', 501) })).Should().ContainSingle().Which.Text.Should().StartWith("Keep it to 500 characters");
        (await desk.EnterAsync(lead, ProgressDesk.Entry() with { Commitment = Commitments.Find("1.2")! })).Should().ContainSingle().Which.Text.Should().StartWith("There is no such commitment", "national bodies have it");
        (await desk.EnterAsync(analyst, ProgressDesk.Entry())).Should().ContainSingle().Which.Text.Should().StartWith("Your account may not do this");
        (await desk.EnterAsync(kent, ProgressDesk.Entry() with { Force = Forces.Find("Surrey")! })).Should().ContainSingle().Which.Text.Should().StartWith("There is no such commitment", "it is another force");

        await using var context = desk.Contexts.CreateDbContext();
        (await context.CommitmentEntries.CountAsync()).Should().Be(0);
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Of_two_at_once_the_second_is_told_and_may_send_again(DatabaseEngine engine)
    {
        await using var desk = await ProgressDesk.OpenAsync(engine);
        var people = new[] { await desk.SignInAsync("one", Role.ThematicLead), await desk.SignInAsync("other", Role.Admin) };
        for (var round = 0; round < Rounds; round++)
        {
            var answers = await Task.WhenAll(people.Select(by => Task.Run(() => desk.EnterAsync(by, ProgressDesk.Entry(round)))));

            answers.Count(a => a.Count == 0).Should().Be(1);
            answers.Single(a => a.Count == 1)[0].Text.Should().Contain("wrote in between: in progress for Q4 2022/23.");
        }

        (await desk.Query.NumberAsync(ProgressDesk.Returns, ProgressDesk.Kent, Commitments.Find("A8")!, people[0].Reader, CancellationToken.None)).Should().Be(Rounds);
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task History_is_never_rewritten(DatabaseEngine engine)
    {
        await using var desk = await ProgressDesk.OpenAsync(engine);
        var lead = await desk.SignInAsync("lead", Role.ThematicLead);
        await desk.PublishAsync(ProgressDesk.Kent, ProgressDesk.Quarter, 1, ("A1", CommitmentStatus.Planned));
        (await desk.EnterAsync(lead, ProgressDesk.Entry())).Should().BeEmpty();
        (await desk.Practices.AddAsync(lead, "test", PracticesTests.Practice(), CancellationToken.None)).Should().BeEmpty();
        (await desk.Recommendations.AddAsync(lead, "test", RecommendationsTests.Done(), CancellationToken.None)).Should().BeEmpty();
        await using var context = desk.Contexts.CreateDbContext();

        foreach (var table in new[] { "commitment", "commitment_entry", "practice", "recommendation_state" })
        {
            foreach (var statement in new[] { $"UPDATE {table} SET {(table is "recommendation_state" or "practice" ? "source" : "note")} = 'x'", $"DELETE FROM {table}" })
            {
                var act = () => context.Database.ExecuteSqlRawAsync(statement);

                (await act.Should().ThrowAsync<System.Data.Common.DbException>(statement)).WithMessage("*what was stored is never *");
            }
        }
    }
}
