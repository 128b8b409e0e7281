using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Vawg.Data.Audit;
using Vawg.Data.Model;
using Vawg.Data.Tests.Publishing;
using Vawg.Domain.Measures;
using Vawg.Domain.People;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Vawg.Testing.Databases;
using Xunit;

namespace Vawg.Data.Tests.Returns;

/// <summary>From a file to published figures and back, on both databases.</summary>
public sealed class ReturnLifeTests
{
    private static readonly OffenceSelection Stalking = OffenceSelection.TryParse("STALKING", out var theme) ? theme : throw new InvalidOperationException();

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task A_file_becomes_figures_once_somebody_else_approved_it(DatabaseEngine engine)
    {
        await using var desk = await ReturnDesk.OpenAsync(engine);

        var screened = await desk.ScreenedAsync(new AFile());
        screened.Stage.Should().Be(ReturnStage.Screened);
        (await desk.Cubes.GetAsync(Collection.ForceReturns, Reader.General, CancellationToken.None)).Should().BeNull("nothing is published yet");
        await desk.PublishAsync(screened);

        var detail = await desk.DetailAsync(screened.Id);
        detail.Submission.Stage.Should().Be(ReturnStage.Published);
        detail.Steps.Select(s => s.Stage).Should().Equal(
            ReturnStage.Received, ReturnStage.Reading, ReturnStage.Screening, ReturnStage.Screened, ReturnStage.Submitted, ReturnStage.Approved, ReturnStage.Published);
        (await StalkingAsync(desk)).Should().Be(Count.Of(41));
        (await Published.VerifyAsync(desk.Contexts)).Holds.Should().BeTrue();
        await using var context = desk.Contexts.CreateDbContext();
        var version = await context.DataSetVersions.SingleAsync();
        (version.FileName, version.Sha256, version.ContactRole, version.AllRecordedCrime).Should().Be(("kent.zip", screened.Sha256, "Performance lead", 41_204));
        (await context.Measures.Select(m => m.Value).ToListAsync()).Should().BeEquivalentTo([20L, 18L]);
        (await context.Commitments.SingleAsync()).Evidence.Should().Be("Review closed in May 2022");
        (await context.RecordedOffences.SingleAsync(r => r.OffenceCode == "19C")).SourceRow.Should().Be(4, "the heading is row 1");
        (await context.AuditEvents.OrderBy(e => e.Sequence).Select(e => e.Act).ToListAsync()).Should().Equal(
            AuditAct.ReturnReceived.Code(), AuditAct.ReturnScreened.Code(), AuditAct.ReturnSubmitted.Code(), AuditAct.ReturnApproved.Code(), AuditAct.ReturnPublished.Code());
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task A_failure_is_told_with_its_place_and_nothing_is_used(DatabaseEngine engine)
    {
        await using var desk = await ReturnDesk.OpenAsync(engine);

        var failed = await desk.ScreenedAsync(new AFile { Stalking = "12.5", StalkingFlags = "FM" });

        failed.Stage.Should().Be(ReturnStage.Failed);
        var findings = (await desk.DetailAsync(failed.Id)).Findings;
        findings.Select(f => (f.RuleCode, f.Sheet, f.Row, f.Column, f.Value)).Should().Contain([("R-03", "recorded_offences", 2, "count", "12.5"), ("R-07", "recorded_offences", 2, "flags", "FM")]);
        (await desk.SignOff.SubmitAsync(desk.Admin, failed.Id, null, CancellationToken.None)).Problem.Should().Be("This return has failed. It cannot be submitted.");
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Each_warning_needs_a_reason_before_a_return_is_submitted(DatabaseEngine engine)
    {
        await using var desk = await ReturnDesk.OpenAsync(engine);
        var screened = await desk.ScreenedAsync(new AFile { Harassment = "-3" });
        screened.WarningPlaces.Should().Be(1);

        (await desk.SignOff.SubmitAsync(desk.Admin, screened.Id, null, CancellationToken.None)).Problem.Should().Be("One warning still needs a reason.");
        (await desk.SignOff.GiveReasonAsync(desk.Admin, screened.Id, 1, " ", CancellationToken.None)).Problem.Should().Be("Write a reason.");
        await desk.GiveReasonsAsync(screened.Id);
        (await desk.SignOff.SubmitAsync(desk.Admin, screened.Id, null, CancellationToken.None)).Problem.Should().BeNull();

        var finding = (await desk.DetailAsync(screened.Id)).Findings.Single();
        (finding.Reason, finding.ReasonBy).Should().Be(("Checked with the force.", "admin"));
        (await desk.SignOff.GiveReasonAsync(desk.Admin, screened.Id, 1, "Another reason.", CancellationToken.None)).Problem.Should().StartWith("This return is submitted now.");
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Neither_who_uploaded_nor_who_submitted_approves(DatabaseEngine engine)
    {
        await using var desk = await ReturnDesk.OpenAsync(engine);
        var screened = await desk.ScreenedAsync(new AFile(), desk.Contributor);
        ReturnDesk.Done(await desk.SignOff.SubmitAsync(desk.Admin, screened.Id, null, CancellationToken.None));

        (await desk.SignOff.ApproveAsync(desk.Contributor, screened.Id, screened.Sha256, CancellationToken.None)).Problem.Should().StartWith("Your account may not do this");
        (await desk.SignOff.ApproveAsync(desk.Admin, screened.Id, screened.Sha256, CancellationToken.None)).Problem.Should().StartWith("Somebody else has to approve it");
        (await desk.SignOff.ApproveAsync(desk.SecondAdmin, screened.Id, new string('0', 64), CancellationToken.None)).Problem.Should().StartWith("The page did not show the file");
        (await desk.FindAsync(screened.Id)).Stage.Should().Be(ReturnStage.Submitted);
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task A_change_that_was_asked_for_is_answered_before_the_return_is_submitted_again(DatabaseEngine engine)
    {
        await using var desk = await ReturnDesk.OpenAsync(engine);
        var screened = await desk.ScreenedAsync(new AFile());
        ReturnDesk.Done(await desk.SignOff.SubmitAsync(desk.Admin, screened.Id, null, CancellationToken.None));

        (await desk.SignOff.RequestChangeAsync(desk.SecondAdmin, screened.Id, "", CancellationToken.None)).Problem.Should().Be("Write a sentence that says what should change.");
        ReturnDesk.Done(await desk.SignOff.RequestChangeAsync(desk.SecondAdmin, screened.Id, "Is a system missing?", CancellationToken.None));
        (await desk.SignOff.ApproveAsync(desk.SecondAdmin, screened.Id, screened.Sha256, CancellationToken.None)).Problem.Should().Be("A change was asked of this return. Only a submitted return is approved.");
        (await desk.SignOff.SubmitAsync(desk.Admin, screened.Id, "", CancellationToken.None)).Problem.Should().Be("Write an answer to the change that was asked for.");
        (await desk.SignOff.SubmitAsync(desk.Admin, screened.Id, "No system is missing.", CancellationToken.None)).Problem.Should().BeNull();
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Whoever_gave_a_reason_for_a_warning_does_not_approve(DatabaseEngine engine)
    {
        await using var desk = await ReturnDesk.OpenAsync(engine);
        var screened = await desk.ScreenedAsync(new AFile { Harassment = "-3" }, desk.Contributor);
        ReturnDesk.Done(await desk.SignOff.GiveReasonAsync(desk.SecondAdmin, screened.Id, 1, "Checked with the force.", CancellationToken.None));
        ReturnDesk.Done(await desk.SignOff.SubmitAsync(desk.Contributor, screened.Id, null, CancellationToken.None));

        (await desk.SignOff.ApproveAsync(desk.SecondAdmin, screened.Id, screened.Sha256, CancellationToken.None)).Problem.Should().Be("Somebody else has to approve it: a reason for one of its warnings is yours.");
        (await desk.FindAsync(screened.Id)).Stage.Should().Be(ReturnStage.Submitted);
        (await desk.SignOff.ApproveAsync(desk.Admin, screened.Id, screened.Sha256, CancellationToken.None)).Problem.Should().BeNull();
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task A_reason_that_somebody_else_rewrote_no_longer_bars_an_approver(DatabaseEngine engine)
    {
        await using var desk = await ReturnDesk.OpenAsync(engine);
        var screened = await desk.ScreenedAsync(new AFile { Harassment = "-3" }, desk.Contributor);
        ReturnDesk.Done(await desk.SignOff.GiveReasonAsync(desk.SecondAdmin, screened.Id, 1, "Checked with the force.", CancellationToken.None));
        ReturnDesk.Done(await desk.SignOff.GiveReasonAsync(desk.Contributor, screened.Id, 1, "Two records were moved to another quarter.", CancellationToken.None));
        ReturnDesk.Done(await desk.SignOff.SubmitAsync(desk.Contributor, screened.Id, null, CancellationToken.None));

        (await desk.SignOff.ApproveAsync(desk.SecondAdmin, screened.Id, screened.Sha256, CancellationToken.None)).Problem.Should().BeNull("no reason that stands is theirs");
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task The_same_bytes_are_not_taken_twice_and_a_newer_file_sets_the_older_aside(DatabaseEngine engine)
    {
        await using var desk = await ReturnDesk.OpenAsync(engine);
        var first = await desk.ScreenedAsync(new AFile());
        ReturnDesk.Done(await desk.SignOff.SubmitAsync(desk.Admin, first.Id, null, CancellationToken.None));

        var again = await desk.HandInAsync(new AFile());
        (again.SubmissionId, again.Problem).Should().Be((first.Id, "This is the same file, byte for byte, as version 1 of Kent, 2022/23 Q1. It was not taken twice."));
        (await desk.HandInAsync(new AFile { Stalking = "40" })).Problem.Should().BeNull();

        var replaced = await desk.FindAsync(first.Id);
        (replaced.Stage, replaced.Stage.Words(replaced.WasPublished)).Should().Be((ReturnStage.Superseded, "Replaced"), "it was never published");
        (await desk.SignOff.ApproveAsync(desk.SecondAdmin, first.Id, first.Sha256, CancellationToken.None)).Problem.Should().Be("A newer file has replaced this return. Only a submitted return is approved.");
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task A_version_is_superseded_published_again_and_withdrawn(DatabaseEngine engine)
    {
        await using var desk = await ReturnDesk.OpenAsync(engine);
        var first = await desk.PublishedAsync(new AFile());
        var second = await desk.ScreenedAsync(new AFile { Stalking = "30" });
        var effect = (await desk.Effects.OfAsync(second, CancellationToken.None))!;
        (effect.AgainstNumber, effect.NewCells, effect.ChangedCells, effect.RemovedCells).Should().Be((1, 0, 1, 0));
        effect.Largest.Single().Should().Match<Vawg.Data.Returns.CellChange>(c => c.Key == "8Q, DA, F, 25-34, private" && c.Before == "41" && c.After == "30");
        effect.Themes.Single(t => t.Topic.Slug == "stalking").Should().Match<Vawg.Data.Returns.ThemeEffect>(t => t.QuarterBefore == Count.Of(41) && t.QuarterAfter == Count.Of(30));
        await desk.PublishAsync(second);
        var superseded = await desk.FindAsync(first.Id);
        (superseded.Stage, superseded.Stage.Words(superseded.WasPublished)).Should().Be((ReturnStage.Superseded, "Superseded"));
        (await StalkingAsync(desk)).Should().Be(Count.Of(30));

        var restored = (await desk.Receipt.RestoreAsync(desk.Admin, first.Id, CancellationToken.None)).SubmissionId!.Value;
        await desk.Work.DoAsync(restored, CancellationToken.None);
        await desk.PublishAsync(await desk.FindAsync(restored));
        (await StalkingAsync(desk)).Should().Be(Count.Of(41));
        (await desk.FindAsync(restored)).Number.Should().Be(3);

        (await desk.Withdrawals.WithdrawAsync(desk.Contributor, restored, "Not ours.", CancellationToken.None)).Problem.Should().StartWith("Its figures are published. Somebody who approves returns can withdraw it");
        (await desk.Withdrawals.WithdrawAsync(desk.Admin, restored, "", CancellationToken.None)).Problem.Should().Be("Write a reason.");
        ReturnDesk.Done(await desk.Withdrawals.WithdrawAsync(desk.Admin, restored, "The force found an error.", CancellationToken.None));
        (await StalkingAsync(desk)).Should().Be(Count.NotSupplied, "a withdrawn return leaves its figures missing, not zero");
        await using var context = desk.Contexts.CreateDbContext();
        (await context.Restatements.Where(r => r.Subject == Stalking.Text).OrderBy(r => r.VersionId).ThenBy(r => r.IsWithdrawal).Select(r => new { r.Before, r.After }).ToListAsync())
            .Select(r => (r.Before, r.After)).Should().Equal((41, 30), (30, 41), (41, null));
        (await context.DataSetVersions.CountAsync(v => v.IsCurrent)).Should().Be(0);
        await desk.PublishedAsync(new AFile { Stalking = "28" });
        var last = await context.Restatements.Where(r => r.Subject == Stalking.Text).OrderByDescending(r => r.VersionId).FirstAsync();
        (last.Before, last.After).Should().Be((null, 28), "what comes after a withdrawal restates from missing");
        (await context.Restatements.Where(r => r.Kind == RestatedKind.Outcomes && r.VersionId == last.VersionId && r.Subject.EndsWith(" VAWG")).OrderBy(r => r.Subject).ToListAsync())
            .Select(r => (r.Subject, r.Before, r.After)).Should().Equal([("closed 1 VAWG", null, 5), ("closed 16 VAWG", null, 12), ("recorded 0 VAWG", null, 36), ("recorded 1 VAWG", null, 5)], "so do its outcomes");
        (await Published.VerifyAsync(desk.Contexts)).Holds.Should().BeTrue();
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task A_file_that_was_set_aside_unpublished_may_come_again(DatabaseEngine engine)
    {
        await using var desk = await ReturnDesk.OpenAsync(engine);
        var first = await desk.ScreenedAsync(new AFile());
        await desk.ScreenedAsync(new AFile { Stalking = "4" });

        var again = await desk.HandInAsync(new AFile());

        again.Problem.Should().BeNull("the newer file was a mistake");
        (await desk.FindAsync(again.SubmissionId!.Value)).Number.Should().Be(3);
        (await desk.FindAsync(first.Id)).Stage.Should().Be(ReturnStage.Superseded);
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Approval_that_cannot_be_published_goes_back_without_its_signature(DatabaseEngine engine)
    {
        await using var desk = await ReturnDesk.OpenAsync(engine);
        var screened = await desk.ScreenedAsync(new AFile());
        ReturnDesk.Done(await desk.SignOff.SubmitAsync(desk.Admin, screened.Id, null, CancellationToken.None));
        ReturnDesk.Done(await desk.SignOff.ApproveAsync(desk.SecondAdmin, screened.Id, screened.Sha256, CancellationToken.None));
        await File.AppendAllTextAsync(desk.Files.PathOf(screened.StoredAs), "one byte more");

        await desk.Work.DoAsync(screened.Id, CancellationToken.None);

        var back = await desk.FindAsync(screened.Id);
        (back.Stage, back.ApprovedById, back.ApprovedBy, back.ApprovedSha256).Should().Be((ReturnStage.ChangeRequested, null, null, null));
        (await desk.SignOff.SubmitAsync(desk.SecondAdmin, screened.Id, "Look again.", CancellationToken.None)).Problem.Should().BeNull("whoever approved in vain may submit");
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Another_forces_return_is_as_one_that_does_not_exist(DatabaseEngine engine)
    {
        await using var desk = await ReturnDesk.OpenAsync(engine);
        var sussex = await desk.SignInAsync("sussex", Role.ForceContributor, Forces.Find("Sussex")!.Code.Text);
        var kent = await desk.ScreenedAsync(new AFile());

        foreach (var id in new[] { kent.Id, 999_999 })
        {
            (await desk.Submissions.FindAsync(sussex.Person.Reader, id, CancellationToken.None)).Should().BeNull();
            (await desk.SignOff.SubmitAsync(sussex, id, null, CancellationToken.None)).Should().Be(Vawg.Data.Returns.ReturnAnswer.Refused("There is no such return."));
            (await desk.Withdrawals.WithdrawAsync(sussex, id, "Not ours.", CancellationToken.None)).Should().Be(Vawg.Data.Returns.ReturnAnswer.Refused("There is no such return."));
            (await desk.Receipt.RestoreAsync(sussex, id, CancellationToken.None)).Should().Be(Vawg.Data.Returns.ReturnAnswer.Refused("There is no such return."));
        }

        (await desk.HandInAsync(new AFile { Stalking = "1" }, sussex)).Problem.Should().StartWith("Your account hands in the returns of its own force alone.");
        (await desk.FindAsync(kent.Id)).Stage.Should().Be(ReturnStage.Screened);
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Personal_data_is_told_and_nothing_of_it_is_kept(DatabaseEngine engine)
    {
        await using var desk = await ReturnDesk.OpenAsync(engine);

        var refused = await desk.ScreenedAsync(new AFile { Note = "Ask jane.example@kent.example" });

        (refused.Stage, refused.IsErased).Should().Be((ReturnStage.Failed, true));
        desk.Files.Holds(refused.StoredAs).Should().BeFalse();
        (await desk.DetailAsync(refused.Id)).Findings.Should().NotContain(f => f.Value != null && f.Value.Contains("jane"));
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Work_that_was_cut_off_is_done_again_from_where_it_stood(DatabaseEngine engine)
    {
        await using var desk = await ReturnDesk.OpenAsync(engine);
        var id = (await desk.HandInAsync(new AFile())).SubmissionId!.Value;
        await using (var context = desk.Contexts.CreateDbContext())
        {
            await context.Submissions.ExecuteUpdateAsync(s => s.SetProperty(x => x.Stage, ReturnStage.Reading).SetProperty(x => x.RowCount, 3));
            await context.Submissions.ExecuteUpdateAsync(s => s.SetProperty(x => x.Stage, ReturnStage.Screening));
        }

        (await desk.Work.WaitingAsync(CancellationToken.None)).Should().Equal(id);
        await desk.Work.DoAsync(id, CancellationToken.None);

        (await desk.FindAsync(id)).Stage.Should().Be(ReturnStage.Screened);
        (await desk.Work.WaitingAsync(CancellationToken.None)).Should().BeEmpty();
    }

    private static async Task<Count> StalkingAsync(ReturnDesk desk) =>
        await desk.Cubes.GetAsync(Collection.ForceReturns, new Reader(null, Audience.SmallCells), CancellationToken.None) is { } figures
            ? figures.View.At(Stalking, ReturnDesk.Kent.Code, ReturnDesk.Quarter)
            : Count.NotSupplied;
}
