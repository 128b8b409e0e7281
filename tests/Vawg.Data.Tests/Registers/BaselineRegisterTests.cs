using FluentAssertions;
using Vawg.Data.Registers;
using Vawg.Domain.Indicators;
using Vawg.Domain.Measures;
using Vawg.Domain.People;
using Vawg.Domain.Reference;
using Vawg.Domain.Registers;
using Vawg.Testing.Databases;
using Xunit;

namespace Vawg.Data.Tests.Registers;

public sealed class BaselineRegisterTests
{
    private static readonly Force Kent = Forces.Find("Kent")!;
    private static readonly Topic Topic = Topics.Of(Collection.ForceReturns)[0];
    private static readonly Indicator Indicator = IndicatorList.Find("signed-off-da-16")!;

    private static readonly NewBaseline OfKent = RegisterDesk.Level with { Subject = ChosenBaseline.SubjectOf(Topic), Force = Kent };

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Baseline_is_started_and_retired_and_what_was_decided_stays(DatabaseEngine engine)
    {
        await using var desk = await RegisterDesk.OpenAsync(engine);
        var lead = await desk.SignInAsync(Role.ThematicLead);

        (await desk.Baselines.StartAsync(lead, "test", OfKent, CancellationToken.None)).Should().BeEmpty();
        (await desk.Baselines.StartAsync(lead, "test", OfKent with { Subject = ChosenBaseline.SubjectOf(Indicator), Force = null }, CancellationToken.None)).Should().BeEmpty();

        var shown = (await desk.Query.ReadAsync(Reader.General, CancellationToken.None)).Baselines;
        shown.Select(b => (b.Number, b.SubjectName, b.PlaceName, b.From.Slug, b.Reason, b.By)).Should().Equal(
            (1, "Recorded VAWG", "Kent", "2021-22-q2", "A new unit took over.", lead.Name), (2, Indicator.Name, "England and Wales", "2021-22-q2", "A new unit took over.", lead.Name));
        (await desk.Query.ReadAsync(new Reader(Forces.Find("Essex")!.Code, Audience.General), CancellationToken.None)).Baselines.Select(b => b.Number).Should().Equal([2], "another force's decision is not told");
        (await desk.Query.BaselinesAsync(Collection.OpenData, Reader.General, CancellationToken.None)).Should().BeEmpty("a decision is about one collection");

        (await desk.Baselines.RetireAsync(lead, "test", 1, "The unit was closed.", CancellationToken.None)).Should().BeEmpty();

        (await desk.Query.ReadAsync(Reader.General, CancellationToken.None)).Baselines.Select(b => b.Number).Should().Equal(2);
        var kept = (await desk.Baselines.FindAsync(1, CancellationToken.None))!;
        (kept.Baseline.Reason, kept.Retired?.Reason).Should().Be(("A new unit took over.", "The unit was closed."));
        (await desk.Baselines.AllAsync(CancellationToken.None)).Select(b => b.Baseline.Number).Should().Equal(2, 1);
        (await desk.AuditedAsync()).Should().Equal("baseline-started Baseline 1", "baseline-started Baseline 2", "baseline-retired Baseline 1");
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task What_may_not_be_kept_is_told_beside_its_field_and_nothing_is_kept(DatabaseEngine engine)
    {
        await using var desk = await RegisterDesk.OpenAsync(engine);
        var lead = await desk.SignInAsync(Role.ThematicLead);
        var analyst = await desk.SignInAsync(Role.Analyst);
        await desk.Baselines.StartAsync(lead, "test", OfKent, CancellationToken.None);

        (await desk.Baselines.StartAsync(lead, "test", OfKent with { From = null, Reason = "Ask jane.doe@example.org" }, CancellationToken.None)).Should().Equal(
            ("quarter", "Choose the first quarter of the new baseline from the list."), ("reason", "This seems to hold an e-mail address. The registers hold no personal data: take it out."));
        (await desk.Baselines.StartAsync(lead, "test", OfKent, CancellationToken.None)).Should().Equal(("quarter", "A baseline of this trend starts in Q2 2021/22 already. Nothing was kept."));
        (await desk.Baselines.StartAsync(analyst, "test", OfKent with { Force = null }, CancellationToken.None)).Should().Equal((string.Empty, "Your account may not do this any more. Nothing was kept."));
        (await desk.Baselines.RetireAsync(lead, "test", 1, string.Empty, CancellationToken.None)).Should().Equal(("retire-reason", "Say why it is retired."));
        (await desk.Baselines.RetireAsync(lead, "test", 7, "No.", CancellationToken.None)).Should().Equal(("retire-reason", "There is no such baseline. Nothing was kept."));
        (await desk.Baselines.RetireAsync(lead, "test", 1, "It was wrong.", CancellationToken.None)).Should().BeEmpty();
        (await desk.Baselines.RetireAsync(lead, "test", 1, "Again.", CancellationToken.None)).Should().Equal(("retire-reason", "Somebody has retired this baseline. Nothing was kept."));
        (await desk.Baselines.StartAsync(lead, "test", OfKent, CancellationToken.None)).Should().BeEmpty("a retired baseline stands in nobody's way");
        (await desk.Baselines.AllAsync(CancellationToken.None)).Should().HaveCount(2);
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Of_two_who_start_the_same_baseline_at_once_one_does(DatabaseEngine engine)
    {
        await using var desk = await RegisterDesk.OpenAsync(engine);
        var lead = await desk.SignInAsync(Role.ThematicLead);

        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => desk.Baselines.StartAsync(lead, "test", OfKent, CancellationToken.None)));

        answers.Count(a => a.Count == 0).Should().Be(1);
        (await desk.Baselines.AllAsync(CancellationToken.None)).Should().ContainSingle();
    }
}
