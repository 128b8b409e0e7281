using FluentAssertions;
using Vawg.Domain.Measures;
using Vawg.Domain.People;
using Vawg.Domain.Reference;
using Vawg.Domain.Registers;
using Vawg.Testing.Databases;
using Xunit;

namespace Vawg.Data.Tests.Registers;

public sealed class ContextRegisterTests
{
    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Figure_is_added_beside_those_of_the_product_and_withdrawn_with_a_reason(DatabaseEngine engine)
    {
        await using var desk = await RegisterDesk.OpenAsync(engine);
        var lead = await desk.SignInAsync(Role.ThematicLead);

        (await desk.Figures.AddAsync(lead, "test", RegisterDesk.Calls, CancellationToken.None)).Should().BeEmpty();

        var all = await desk.Figures.AllAsync(Reader.General, CancellationToken.None);
        all.Should().HaveCount(ContextFigures.All.Count + 1);
        all[^1].Should().BeEquivalentTo(new { Number = 1, Key = "added-1", Theme = "DA", Value = "1,234", Amount = 1_234d, Place = "page 3", Kind = ContextKind.Helpline });
        (await desk.Figures.WithdrawAsync(lead, "test", 1, string.Empty, CancellationToken.None)).Should().Equal(("reason", "Say why it is withdrawn."));
        (await desk.Figures.WithdrawAsync(lead, "test", 1, "Another page gives another number.", CancellationToken.None)).Should().BeEmpty();
        (await desk.Figures.AllAsync(Reader.General, CancellationToken.None)).Should().HaveCount(ContextFigures.All.Count);
        (await desk.Figures.WithdrawAsync(lead, "test", 1, "Again.", CancellationToken.None)).Should().ContainSingle();
        (await desk.AuditedAsync()).Should().Equal("context-figure-added Context figure 1", "context-figure-withdrawn Context figure 1");
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Deaths_in_one_force_are_shown_to_named_roles_alone(DatabaseEngine engine)
    {
        await using var desk = await RegisterDesk.OpenAsync(engine);
        var lead = await desk.SignInAsync(Role.ThematicLead);
        await desk.Figures.AddAsync(lead, "test", RegisterDesk.Calls with { Kind = ContextKind.Homicides, Force = Forces.Find("Kent") }, CancellationToken.None);

        (await desk.Figures.AllAsync(Reader.General, CancellationToken.None)).Should().HaveCount(ContextFigures.All.Count);
        (await desk.Figures.AllAsync(new Reader(null, Audience.SmallCells), CancellationToken.None)).Should().HaveCount(ContextFigures.All.Count + 1);
        (await desk.Figures.WithdrawAsync(lead, "test", 1, "Why", CancellationToken.None)).Should().ContainSingle("whoever may not see it may not change it");
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task What_may_not_be_kept_is_told_beside_its_field(DatabaseEngine engine)
    {
        await using var desk = await RegisterDesk.OpenAsync(engine);
        var lead = await desk.SignInAsync(Role.ThematicLead);
        var analyst = await desk.SignInAsync(Role.Analyst);
        var wrong = RegisterDesk.Calls with { Kind = null, Title = string.Empty, Value = string.Empty, AmountIsUnread = true, Unit = string.Empty, Period = string.Empty, Source = string.Empty, Place = string.Empty, Tells = "Ring 07700 900123", Limitations = string.Empty };

        (await desk.Figures.AddAsync(lead, "test", wrong, CancellationToken.None)).Select(p => p.Field).Should().Equal("kind", "title", "value", "amount", "unit", "period", "source", "place", "tells", "limitations");
        (await desk.Figures.AddAsync(analyst, "test", RegisterDesk.Calls, CancellationToken.None)).Should().ContainSingle().Which.Text.Should().StartWith("Your account may not do this");
        (await desk.AuditedAsync()).Should().BeEmpty();
    }
}
