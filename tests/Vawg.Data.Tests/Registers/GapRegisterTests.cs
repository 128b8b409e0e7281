using FluentAssertions;
using Vawg.Data.Registers;
using Vawg.Domain.People;
using Vawg.Domain.Registers;
using Vawg.Testing.Databases;
using Xunit;

namespace Vawg.Data.Tests.Registers;

public sealed class GapRegisterTests
{
    private static readonly NewGapStep Started = new()
    {
        GapSlug = "location",
        BasedOn = 0,
        State = GapState.BeingClosed,
        OnDay = new DateOnly(2024, 10, 1),
        Sentence = "A list of places is agreed.",
        Owner = "National data lead",
    };

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Gap_goes_from_open_to_closed_and_every_state_stays(DatabaseEngine engine)
    {
        await using var desk = await RegisterDesk.OpenAsync(engine);
        var lead = await desk.SignInAsync(Role.ThematicLead);
        (await desk.Gaps.FindAsync("LOCATION", CancellationToken.None))!.State.Should().Be(GapState.Open);

        (await desk.Gaps.StepAsync(lead, "test", Started, CancellationToken.None)).Should().BeEmpty();
        (await desk.Gaps.StepAsync(lead, "test", Started with { BasedOn = 1, State = GapState.Closed, OnDay = new DateOnly(2024, 11, 1), Sentence = "Every force supplies it." }, CancellationToken.None)).Should().BeEmpty();

        var gap = (await desk.Gaps.FindAsync("location", CancellationToken.None))!;
        (gap.State, gap.Owner).Should().Be((GapState.Closed, "National data lead"));
        gap.Steps.Select(s => (s.State, s.Sentence, s.By)).Should().Equal((GapState.Closed, "Every force supplies it.", "thematic-lead"), (GapState.BeingClosed, "A list of places is agreed.", "thematic-lead"));
        (await desk.AuditedAsync()).Should().Equal("gap-state-changed location", "gap-state-changed location");
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Gap_that_a_lead_adds_stands_after_those_of_the_product(DatabaseEngine engine)
    {
        await using var desk = await RegisterDesk.OpenAsync(engine);
        var lead = await desk.SignInAsync(Role.ThematicLead);

        (await desk.Gaps.AddAsync(lead, "test", RegisterDesk.Unknown, CancellationToken.None)).Should().BeEmpty();

        var all = await desk.Gaps.AllAsync(CancellationToken.None);
        all.Should().HaveCount(IntelligenceGaps.All.Count + 1);
        (all[^1].Gap.Slug, all[^1].AddedBy, all[^1].Owner, all[^1].Gap.Touches("SH"), all[^1].Gap.Touches("DA")).Should().Be(("something-unknown", "thematic-lead", "National analyst", true, false));
        (await desk.Gaps.AddAsync(lead, "test", RegisterDesk.Unknown, CancellationToken.None)).Select(p => p.Field).Should().Equal("title");
        (await desk.Gaps.StepAsync(lead, "test", Started with { GapSlug = "something-unknown" }, CancellationToken.None)).Should().BeEmpty();
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task What_may_not_be_kept_is_told_beside_its_field(DatabaseEngine engine)
    {
        await using var desk = await RegisterDesk.OpenAsync(engine);
        var lead = await desk.SignInAsync(Role.ThematicLead);
        var contributor = await desk.SignInAsync(Role.Analyst);

        (await desk.Gaps.StepAsync(lead, "test", Started with { State = null, OnDay = new DateOnly(2050, 1, 1), Sentence = string.Empty, Owner = "jane.doe@example.org" }, CancellationToken.None))
            .Select(p => p.Field).Should().Equal("state", "on-day", "sentence", "owner");
        (await desk.Gaps.StepAsync(lead, "test", Started with { BasedOn = 1 }, CancellationToken.None)).Should().ContainSingle().Which.Text.Should().StartWith("Somebody changed the state");
        (await desk.Gaps.StepAsync(lead, "test", Started with { GapSlug = "nothing" }, CancellationToken.None)).Should().Equal(("state", "There is no such gap. Nothing was kept."));
        (await desk.Gaps.AddAsync(lead, "test", RegisterDesk.Unknown with { Title = "Add" }, CancellationToken.None)).Select(p => p.Field).Should().Equal("title");
        (await desk.Gaps.AddAsync(contributor, "test", RegisterDesk.Unknown, CancellationToken.None)).Should().ContainSingle().Which.Text.Should().StartWith("Your account may not do this");
        (await desk.AuditedAsync()).Should().BeEmpty();
    }
}
