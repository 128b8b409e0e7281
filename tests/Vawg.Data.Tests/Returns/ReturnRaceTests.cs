using System.Globalization;
using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Vawg.Data.Returns;
using Vawg.Domain.Returns;
using Vawg.Testing;
using Vawg.Testing.Databases;
using Vawg.Testing.Returns;
using Xunit;

namespace Vawg.Data.Tests.Returns;

/// <summary>Two people at once on one force and quarter, again and again over the same versions.</summary>
public sealed class ReturnRaceTests
{
    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Of_two_files_handed_in_at_once_both_are_taken_and_one_is_set_aside(DatabaseEngine engine)
    {
        await using var desk = await ReturnDesk.OpenAsync(engine);
        for (var round = 0; round < Rounds.Count; round++)
        {
            var (first, second) = (FileOf(2 * round), FileOf((2 * round) + 1));

            var answers = await AtOnceAsync(round, () => desk.HandInAsync(first), () => desk.HandInAsync(second, desk.SecondAdmin));

            answers.Should().OnlyContain(a => a.Problem == null);
            await using var context = desk.Contexts.CreateDbContext();
            (await context.Submissions.CountAsync(s => s.Stage == ReturnStage.Received)).Should().Be(1, "the newer file sets the older aside");
            (await context.Submissions.CountAsync()).Should().Be(2 * (round + 1));
        }

        (await ReturnInvariants.BrokenAsync(desk.Contexts, desk.Files)).Should().BeEmpty();
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Of_the_same_file_handed_in_ten_times_at_once_one_is_taken(DatabaseEngine engine)
    {
        await using var desk = await ReturnDesk.OpenAsync(engine);
        for (var round = 0; round < Rounds.Count; round++)
        {
            var file = FileOf(round);

            var answers = await AtOnceAsync(round, [.. Enumerable.Range(0, 10).Select<int, Func<Task<ReturnAnswer>>>(i => () => desk.HandInAsync(file, i % 2 == 0 ? desk.Admin : desk.SecondAdmin))]);

            answers.Count(a => a.Problem is null).Should().Be(1);
            answers.Where(a => a.Problem is not null).Should().OnlyContain(a => a.Problem!.StartsWith("This is the same file, byte for byte", StringComparison.Ordinal));
            answers.Select(a => a.SubmissionId).Distinct().Should().ContainSingle();
        }

        (await ReturnInvariants.BrokenAsync(desk.Contexts, desk.Files)).Should().BeEmpty();
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task What_is_approved_while_a_newer_file_comes_is_published_whole_or_set_aside(DatabaseEngine engine)
    {
        await using var desk = await ReturnDesk.OpenAsync(engine);
        var next = await desk.ScreenedAsync(FileOf(0));
        for (var round = 0; round < Rounds.Count; round++)
        {
            var submitted = next;
            ReturnDesk.Done(await desk.SignOff.SubmitAsync(desk.Admin, submitted.Id, null, CancellationToken.None));

            var answers = await AtOnceAsync(
                round,
                () => desk.SignOff.ApproveAsync(desk.SecondAdmin, submitted.Id, submitted.Sha256, CancellationToken.None),
                () => desk.HandInAsync(FileOf(round + 1)),
                () => WorkAsync(desk, submitted.Id));

            answers[1].Problem.Should().BeNull();
            await WorkAsync(desk, submitted.Id);
            var ended = await desk.FindAsync(submitted.Id);
            ended.Stage.Should().BeOneOf(ReturnStage.Published, ReturnStage.Superseded);
            (ended.Stage == ReturnStage.Published && answers[0].Problem is not null).Should().BeFalse("what was not approved is not published");
            (ended.VersionId is not null).Should().Be(ended.Stage == ReturnStage.Published, "a newer file makes an approval void until its figures are published");
            next = await ScreenedAsync(desk, answers[1].SubmissionId!.Value);
        }

        (await ReturnInvariants.BrokenAsync(desk.Contexts, desk.Files)).Should().BeEmpty();
    }

    private static AFile FileOf(int number) => new() { Stalking = (100 + number).ToString(CultureInfo.InvariantCulture) };

    private static async Task<Model.Submission> ScreenedAsync(ReturnDesk desk, int id)
    {
        await WorkAsync(desk, id);
        await desk.GiveReasonsAsync(id);
        return await desk.FindAsync(id);
    }

    private static async Task<ReturnAnswer> WorkAsync(ReturnDesk desk, int id)
    {
        await desk.Work.DoAsync(id, CancellationToken.None);
        return ReturnAnswer.Done(id);
    }

    /// <summary>Begins each a little earlier or later from round to round.</summary>
    private static Task<ReturnAnswer[]> AtOnceAsync(int round, params Func<Task<ReturnAnswer>>[] acts)
    {
        var draws = new Random(round);
        return Task.WhenAll(acts.Select(act => (Act: act, Delay: draws.Next(4))).ToList().Select(a => Task.Run(async () =>
        {
            await Task.Delay(a.Delay);
            return await a.Act();
        })));
    }
}
