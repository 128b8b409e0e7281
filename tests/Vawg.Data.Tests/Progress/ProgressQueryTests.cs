using FluentAssertions;
using Vawg.Data.Tests.Threats;
using Vawg.Domain.Measures;
using Vawg.Domain.People;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Vawg.Testing.Databases;
using Xunit;

namespace Vawg.Data.Tests.Progress;

public sealed class ProgressQueryTests
{
    private static readonly Force Own = ThreatReturns.Forces[0];

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Of_a_return_and_a_form_the_later_counts_and_a_return_that_says_nothing_takes_nothing_back(DatabaseEngine engine)
    {
        await using var desk = await ProgressDesk.OpenAsync(engine);
        var lead = await desk.SignInAsync("lead", Role.ThematicLead);
        await desk.PublishAsync(Own, ProgressDesk.Quarter, 1, ("A8", CommitmentStatus.Planned), ("A9", CommitmentStatus.Embedded));
        (await desk.StatusAsync("A8", Own)).Should().Be(CommitmentStatus.Planned);

        (await desk.EnterAsync(lead, ProgressDesk.Entry() with { Force = Own })).Should().BeEmpty();
        (await desk.StatusAsync("A8", Own)).Should().Be(CommitmentStatus.InProgress);

        await desk.PublishAsync(Own, ProgressDesk.Quarter, 2, ("A8", CommitmentStatus.NotReported), ("A9", CommitmentStatus.InProgress));
        (await desk.StatusAsync("A8", Own)).Should().Be(CommitmentStatus.InProgress, "the return says nothing of it");
        (await desk.StatusAsync("A9", Own)).Should().Be(CommitmentStatus.InProgress);

        await desk.PublishAsync(Own, ProgressDesk.Quarter, 3, ("A8", CommitmentStatus.Embedded));
        (await desk.StatusAsync("A8", Own)).Should().Be(CommitmentStatus.Embedded);
        (await desk.StatusAsync("A9", Own)).Should().Be(CommitmentStatus.NotReported, "the newest return leaves it out");
        var history = await desk.Query.HistoryAsync(ProgressDesk.Returns, Own, Commitments.Find("A8")!, Reader.General, CancellationToken.None);
        history.Select(h => (h.By, h.Status, h.Counts)).Should().Equal(
            ("Return, version 3", CommitmentStatus.Embedded, true), ("lead", CommitmentStatus.InProgress, false), ("Return, version 1", CommitmentStatus.Planned, false));
        history.Select(h => h.Place).Should().Equal("test, sheet commitments, row 2", null, "test, sheet commitments, row 2");
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task A_reader_of_one_force_sees_that_force_and_the_median_of_all(DatabaseEngine engine)
    {
        await using var desk = await ProgressDesk.OpenAsync(engine);
        var returns = ThreatReturns.Forces.Take(3).Select((f, i) => ThreatReturns.Return(f, ProgressDesk.Quarter, 1, 1) with
        {
            Commitments = ProgressDesk.Rows(("A9", i == 0 ? CommitmentStatus.NotStarted : CommitmentStatus.Embedded), ("A1", CommitmentStatus.Embedded)),
        });
        await desk.PublishAsync([.. returns]);

        var figures = await desk.FiguresAsync(new Reader(Own.Code, Audience.General));

        figures.Rows(ProgressDesk.Quarter, framework: null).Select(r => r.Force).Should().Equal(Own);
        var other = ThreatReturns.Forces[1];
        figures.At(other, ProgressDesk.Quarter, Commitments.Find("A1")!).Should().BeNull();
        figures.OfForce(other, ProgressDesk.Quarter, framework: null).Should().BeEquivalentTo(new { HasReported = false, Late = 0 });
        (await desk.Query.HistoryAsync(ProgressDesk.Returns, other, Commitments.Find("A1")!, new Reader(Own.Code, Audience.General), CancellationToken.None)).Should().BeEmpty();
        var median = figures.Medians(ProgressDesk.Quarter, framework: null)[0]!;
        (median.Forces, median.Reported).Should().Be((3, 1));
        figures.Counts(ProgressDesk.Quarter, framework: null).Should().Be((3, 3), "what was not reported and is past its day is late too");
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task A_force_without_a_return_has_no_progress_and_nothing_late(DatabaseEngine engine)
    {
        await using var desk = await ProgressDesk.OpenAsync(engine);
        await desk.PublishAsync(Own, ProgressDesk.Quarter, 1, ("A9", CommitmentStatus.Planned));

        var figures = await desk.FiguresAsync();

        var rows = figures.Rows(ProgressDesk.Quarter, framework: null);
        rows.Should().HaveCount(43);
        rows.Where(r => r.HasReported).Should().ContainSingle().Which.Force.Should().Be(Own);
        rows.Where(r => !r.HasReported).Should().OnlyContain(r => r.Late == 0 && r.Cells.All(c => c.Progress == null));
        figures.LatenessOf(Own, ProgressDesk.Quarter, Commitments.Find("A9")!)!.Months.Should().Be(12);
        figures.Tallies(ProgressDesk.Quarter, framework: null).Single(t => t.Commitment.Reference == "A9").Of(CommitmentStatus.NotReported).Should().Be(42);
    }
}
