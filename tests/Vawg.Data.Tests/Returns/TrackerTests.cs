using FluentAssertions;
using Vawg.Data.Queries.Returns;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Testing.Databases;
using Xunit;

namespace Vawg.Data.Tests.Returns;

/// <summary>What the tracker says of quarters that are collected, of those that are not, and of what waits. It is the last day of March 2025.</summary>
public sealed class TrackerTests
{
    private static readonly Quarter LastEnded = new(2024, 3);

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task A_return_that_is_not_published_makes_no_force_late_and_is_in_hand_whatever_quarter_is_shown(DatabaseEngine engine)
    {
        await using var desk = await ReturnDesk.OpenAsync(engine);
        var screened = await desk.ScreenedAsync(new AFile());
        ReturnDesk.Done(await desk.SignOff.SubmitAsync(desk.Admin, screened.Id, null, CancellationToken.None));

        var tracker = await LoadAsync(desk, LastEnded);

        tracker.Cells.Should().OnlyContain(c => c.State == TrackerState.NotCollected && !c.Waits);
        tracker.Quarters.Should().OnlyContain(q => q.Due == null);
        tracker.InHand.Should().ContainSingle().Which.Should().Match<TrackerCell>(c =>
            c.Force == ReturnDesk.Kent && c.Quarter == ReturnDesk.Quarter && c.State == TrackerState.Submitted && c.SubmissionId == screened.Id && c.WaitsFor == "An approver");
        (await LoadAsync(desk, ReturnDesk.Quarter)).InHand.Should().ContainSingle("it stands there once, though its quarter is shown");
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Returns_are_collected_from_the_first_that_was_published_even_if_it_was_withdrawn(DatabaseEngine engine)
    {
        await using var desk = await ReturnDesk.OpenAsync(engine);
        var published = await desk.PublishedAsync(new AFile());

        var tracker = await LoadAsync(desk, ReturnDesk.Quarter + 1);

        tracker.InHand.Should().BeEmpty();
        tracker.Late.Select(l => (l.Quarter, l.Cells.Count)).Should().Equal((ReturnDesk.Quarter + 1, 43), (ReturnDesk.Quarter, 42));
        tracker.Quarters.Where(q => q.Due is null).Should().HaveCount(6, "nothing was published of the quarters before");
        tracker.Count(ReturnDesk.Quarter - 1, TrackerState.NotCollected).Should().Be(43);
        (await LoadAsync(desk, LastEnded + 1)).Count(LastEnded + 1, TrackerState.NotDue).Should().Be(43, "the quarter has not ended");

        ReturnDesk.Done(await desk.Withdrawals.WithdrawAsync(desk.Admin, published.Id, "The force found an error.", CancellationToken.None));
        tracker = await LoadAsync(desk, ReturnDesk.Quarter + 1);
        tracker.Count(ReturnDesk.Quarter, TrackerState.Late).Should().Be(42);
        tracker.InHand.Should().ContainSingle().Which.Should().Match<TrackerCell>(c => c.State == TrackerState.Withdrawn && c.WaitsFor == "Force: a return");
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task A_day_that_was_set_begins_the_collection_until_it_is_set_back(DatabaseEngine engine)
    {
        await using var desk = await ReturnDesk.OpenAsync(engine);
        var byRule = ReturnDueDates.ByRule(LastEnded);
        await SetAsync(desk, LastEnded, byRule);
        (await LoadAsync(desk, LastEnded)).Late.Should().BeEmpty("the day of the rule says nothing new");

        await SetAsync(desk, LastEnded, byRule.AddDays(7));
        var tracker = await LoadAsync(desk, LastEnded);
        tracker.Late.Should().ContainSingle().Which.Quarter.Should().Be(LastEnded);
        tracker.Quarters[^1].Due.Should().Be(byRule.AddDays(7));

        await SetAsync(desk, LastEnded, byRule);
        (await LoadAsync(desk, LastEnded)).Cells.Should().OnlyContain(c => c.State == TrackerState.NotCollected);
    }

    private static ReturnDueDates DaysOf(ReturnDesk desk) => new(desk.Contexts, desk.Audit);

    private static Task<Tracker> LoadAsync(ReturnDesk desk, Quarter last) =>
        new TrackerQuery(desk.Contexts, DaysOf(desk), desk.Clock).LoadAsync(desk.Admin.Person.Reader, Collection.ForceReturns, last, 8, CancellationToken.None);

    private static async Task SetAsync(ReturnDesk desk, Quarter quarter, DateOnly due) =>
        (await DaysOf(desk).SetAsync(desk.Admin.Person, "test", new Dictionary<Quarter, DateOnly> { [quarter] = due }, CancellationToken.None)).Should().BeTrue();
}
