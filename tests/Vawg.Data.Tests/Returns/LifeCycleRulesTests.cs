using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Vawg.Domain.Returns;
using Vawg.Testing.Databases;
using Xunit;

namespace Vawg.Data.Tests.Returns;

/// <summary>The database itself holds the life cycle of a return, whatever the product asks of it.</summary>
public sealed class LifeCycleRulesTests
{
    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task The_database_lets_a_return_step_as_the_life_cycle_says_and_no_other_way(DatabaseEngine engine)
    {
        await using var desk = await ReturnDesk.OpenAsync(engine);
        var submission = await desk.PublishedAsync(new AFile());
        await using var context = desk.Contexts.CreateDbContext();

        foreach (var from in Enum.GetValues<ReturnStage>())
        {
            foreach (var to in Enum.GetValues<ReturnStage>().Where(to => to != from))
            {
                await using var transaction = await context.Database.BeginTransactionAsync();
                await PutAsync(context, engine, submission.Id, from);
                var step = () => context.Database.ExecuteSqlAsync($"UPDATE submission SET stage = {(short)to} WHERE id = {submission.Id}");

                if (to.MayFollow(from))
                {
                    await step.Should().NotThrowAsync($"{from} to {to} is a step");
                }
                else
                {
                    (await step.Should().ThrowAsync<System.Data.Common.DbException>($"{from} to {to} is not a step")).WithMessage("*no step of a return is skipped*");
                }
            }
        }
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task The_database_refuses_what_would_undo_a_signature(DatabaseEngine engine)
    {
        (string Statement, string Because)[] refused =
        [
            ("UPDATE submission SET approved_by_id = uploaded_by_id", "keeps its signatures"),
            ("UPDATE submission SET submitted_by_id = approved_by_id", "keeps its signatures"),
            ("UPDATE submission SET sha256 = upper(sha256)", "what was handed in stays as it was"),
            ("UPDATE submission SET uploaded_by_id = approved_by_id", "what was handed in stays as it was"),
            ("UPDATE submission SET approved_sha256 = upper(approved_sha256)", "keeps its signatures"),
            ("UPDATE submission SET version_id = NULL", "keeps its signatures"),
            ("INSERT INTO submission_finding (submission_id, ordinal, rule_code, severity, remedy) VALUES (1, 99, 'R-16', 1, 'x')", "what screening found is kept"),
            ("UPDATE submission_finding SET value = '12'", "before the return is submitted"),
            ("DELETE FROM submission", "never removed"),
            ("DELETE FROM submission_step", "never"),
            ("UPDATE submission_step SET comment = 'x'", "never changed"),
            ("DELETE FROM submission_finding", "what screening found is kept"),
            ("UPDATE submission_finding SET reason = 'x'", "before the return is submitted"),
        ];
        await using var desk = await ReturnDesk.OpenAsync(engine);
        await desk.PublishedAsync(new AFile { Harassment = "-3" });
        await using var context = desk.Contexts.CreateDbContext();
        foreach (var (statement, because) in refused)
        {
            var act = () => context.Database.ExecuteSqlRawAsync(statement);

            (await act.Should().ThrowAsync<System.Data.Common.DbException>(statement)).WithMessage($"*{because}*");
        }
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task The_database_refuses_an_approval_of_ones_own_or_of_other_bytes(DatabaseEngine engine)
    {
        (string Statement, string Because)[] refused =
        [
            ("UPDATE submission SET stage = 8, approved_by_id = uploaded_by_id, approved_sha256 = sha256", "ck_submission_approver"),
            ("UPDATE submission SET stage = 8, approved_by_id = submitted_by_id, approved_sha256 = sha256", "ck_submission_approver"),
            ("UPDATE submission SET stage = 8, approved_by_id = 2, approved_sha256 = upper(sha256)", "ck_submission_approved"),
            ("UPDATE submission SET stage = 8, approved_sha256 = sha256", "ck_submission_approved"),
        ];
        await using var desk = await ReturnDesk.OpenAsync(engine);
        var screened = await desk.ScreenedAsync(new AFile(), desk.Contributor);
        ReturnDesk.Done(await desk.SignOff.SubmitAsync(desk.Admin, screened.Id, null, CancellationToken.None));
        await using var context = desk.Contexts.CreateDbContext();
        foreach (var (statement, because) in refused)
        {
            var act = () => context.Database.ExecuteSqlRawAsync(statement);

            (await act.Should().ThrowAsync<System.Data.Common.DbException>(statement)).WithMessage($"*{because}*");
        }
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task The_database_refuses_an_approval_by_whoever_gave_a_reason_and_a_reason_of_nobody(DatabaseEngine engine)
    {
        await using var desk = await ReturnDesk.OpenAsync(engine);
        var screened = await desk.ScreenedAsync(new AFile { Harassment = "-3" }, desk.Contributor);
        await using var context = desk.Contexts.CreateDbContext();
        var ofNobody = () => context.Database.ExecuteSqlAsync($"UPDATE submission_finding SET reason = 'Checked.' WHERE submission_id = {screened.Id} AND ordinal = 1");
        (await ofNobody.Should().ThrowAsync<System.Data.Common.DbException>()).WithMessage("*a reason is somebody's*");
        await desk.GiveReasonsAsync(screened.Id);
        ReturnDesk.Done(await desk.SignOff.SubmitAsync(desk.Contributor, screened.Id, null, CancellationToken.None));

        var (admin, second) = (desk.Admin.Person.AccountId, desk.SecondAdmin.Person.AccountId);
        var byReason = () => context.Database.ExecuteSqlAsync($"UPDATE submission SET stage = 8, approved_by_id = {admin}, approved_by = 'admin', approved_sha256 = sha256 WHERE id = {screened.Id}");
        var byOther = () => context.Database.ExecuteSqlAsync($"UPDATE submission SET stage = 8, approved_by_id = {second}, approved_by = 'admin2', approved_sha256 = sha256 WHERE id = {screened.Id}");

        (await byReason.Should().ThrowAsync<System.Data.Common.DbException>()).WithMessage("*whoever gave a reason for a warning does not approve*");
        await byOther.Should().NotThrowAsync();
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task One_version_of_a_force_and_quarter_is_published(DatabaseEngine engine)
    {
        await using var desk = await ReturnDesk.OpenAsync(engine);
        var first = await desk.PublishedAsync(new AFile());
        var second = await desk.ScreenedAsync(new AFile { Stalking = "30" });
        await desk.GiveReasonsAsync(second.Id);
        ReturnDesk.Done(await desk.SignOff.SubmitAsync(desk.Admin, second.Id, null, CancellationToken.None));
        ReturnDesk.Done(await desk.SignOff.ApproveAsync(desk.SecondAdmin, second.Id, second.Sha256, CancellationToken.None));
        await using var context = desk.Contexts.CreateDbContext();

        var act = () => context.Database.ExecuteSqlAsync($"UPDATE submission SET stage = 9, version_id = {first.VersionId} WHERE id = {second.Id}");

        (await act.Should().ThrowAsync<System.Data.Common.DbException>()).Which.Message.Should().MatchRegex("ix_submission_published|UNIQUE constraint failed");
    }

    /// <summary>Puts a return into a stage with the rules of steps set aside, within a transaction that is never stored.</summary>
    private static async Task PutAsync(VawgDbContext context, DatabaseEngine engine, int id, ReturnStage stage)
    {
        if (engine == DatabaseEngine.Postgres)
        {
            await context.Database.ExecuteSqlAsync($"ALTER TABLE submission DISABLE TRIGGER submission_follows");
            await context.Database.ExecuteSqlAsync($"UPDATE submission SET stage = {(short)stage} WHERE id = {id}");
            await context.Database.ExecuteSqlAsync($"ALTER TABLE submission ENABLE TRIGGER submission_follows");
            return;
        }

        var rule = await context.Database.SqlQuery<string>($"SELECT sql AS Value FROM sqlite_master WHERE name = 'submission_advances'").SingleAsync();
        await context.Database.ExecuteSqlAsync($"DROP TRIGGER submission_advances");
        await context.Database.ExecuteSqlAsync($"UPDATE submission SET stage = {(short)stage} WHERE id = {id}");
        await context.Database.ExecuteSqlRawAsync(rule);
    }
}
