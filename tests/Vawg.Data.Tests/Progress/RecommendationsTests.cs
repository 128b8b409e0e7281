using FluentAssertions;
using Microsoft.EntityFrameworkCore;
using Vawg.Data.Audit;
using Vawg.Data.Progress;
using Vawg.Domain.People;
using Vawg.Domain.Progress;
using Vawg.Domain.Reference;
using Vawg.Testing.Databases;
using Xunit;

namespace Vawg.Data.Tests.Progress;

public sealed class RecommendationsTests
{
    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task A_state_is_kept_with_its_sentence_and_a_later_one_takes_its_place(DatabaseEngine engine)
    {
        await using var desk = await ProgressDesk.OpenAsync(engine);
        var lead = await desk.SignInAsync("lead", Role.ThematicLead);
        var analyst = await desk.SignInAsync("analyst", Role.Analyst);

        (await desk.Recommendations.AddAsync(lead, "test", Done() with { State = RecommendationState.Open }, CancellationToken.None)).Should().BeEmpty();
        (await desk.Recommendations.AddAsync(lead, "test", Done(), CancellationToken.None)).Should().ContainSingle().Which.Text.Should().StartWith("lead wrote in between");
        (await desk.Recommendations.AddAsync(lead, "test", Done() with { BasedOn = 1 }, CancellationToken.None)).Should().BeEmpty();
        (await desk.Recommendations.AddAsync(analyst, "test", Done() with { BasedOn = 2 }, CancellationToken.None)).Should().ContainSingle().Which.Text.Should().StartWith("Your account may not");
        (await desk.Recommendations.AddAsync(lead, "test", Done() with { BasedOn = 2, State = null, Sentence = " ", On = new DateOnly(2099, 1, 1), Source = "Mr A, SW1A 1AA" }, CancellationToken.None)).Select(p => p.Field).Should().Equal("state", "sentence", "on", "source");

        var states = await desk.Recommendations.AllAsync(CancellationToken.None);
        states["1.2"].Select(s => (RecommendationState)s.State).Should().Equal(RecommendationState.Done, RecommendationState.Open);
        await using var context = desk.Contexts.CreateDbContext();
        (await context.AuditEvents.CountAsync(e => e.Act == AuditAct.RecommendationFollowed.Code())).Should().Be(2);
    }

    internal static NewRecommendationState Done() => new()
    {
        Commitment = Commitments.Find("1.2")!,
        State = RecommendationState.Done,
        Sentence = "VAWG stands in the Strategic Policing Requirement.",
        On = new DateOnly(2023, 2, 20),
        Source = "Strategic Policing Requirement, February 2023",
        BasedOn = 0,
    };
}
