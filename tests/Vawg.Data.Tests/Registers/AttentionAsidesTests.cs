using FluentAssertions;
using Vawg.Data.Queries.Overview;
using Vawg.Domain.Measures;
using Vawg.Domain.People;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Testing.Databases;
using Xunit;

namespace Vawg.Data.Tests.Registers;

public sealed class AttentionAsidesTests
{
    internal static readonly Quarter Shown = new(2022, 4);

    internal static AttentionItem Outlier { get; } = new()
    {
        Kind = AttentionKind.Outlier,
        Force = Forces.Find("Kent")!,
        Topic = Topics.Find(Collection.ForceReturns, "da"),
        LinkText = "Recorded domestic abuse in Kent",
        Rest = " was higher than comparable forces (99.8%).",
        Evidence = "20.1 per 1,000.",
        Size = 4,
    };

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Item_is_aside_for_the_quarters_chosen_and_comes_back_by_itself(DatabaseEngine engine)
    {
        await using var desk = await RegisterDesk.OpenAsync(engine);
        var lead = await desk.SignInAsync(Role.ThematicLead);

        (await desk.Asides.PutAsideAsync(lead, "test", Outlier, Shown, span: 2, "A campaign is known.", CancellationToken.None)).Should().BeEmpty();

        (await AsideAsync(desk, Shown)).Should().Equal("outlier-kent-da");
        (await AsideAsync(desk, Shown + 1)).Should().Equal("outlier-kent-da");
        (await AsideAsync(desk, Shown + 2)).Should().BeEmpty();
        (await AsideAsync(desk, Shown - 1)).Should().BeEmpty();
        (await desk.Asides.AtAsync(Shown, new Reader(Forces.Find("Essex")!.Code, Audience.General), CancellationToken.None)).Should().BeEmpty("another force's item is not told");
        (await desk.AuditedAsync()).Should().ContainSingle().Which.Should().Be("attention-put-aside outlier-kent-da");
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Item_is_put_back_with_a_reason_and_can_be_put_aside_again(DatabaseEngine engine)
    {
        await using var desk = await RegisterDesk.OpenAsync(engine);
        var lead = await desk.SignInAsync(Role.ThematicLead);
        await desk.Asides.PutAsideAsync(lead, "test", Outlier, Shown, span: 4, "A campaign is known.", CancellationToken.None);
        var aside = (await desk.Asides.AtAsync(Shown, Reader.General, CancellationToken.None)).Single();

        (await desk.Asides.PutBackAsync(lead, "test", aside, string.Empty, CancellationToken.None)).Single().Field.Should().Be("reason");
        (await desk.Asides.PutBackAsync(lead, "test", aside, "The campaign ended.", CancellationToken.None)).Should().BeEmpty();
        (await AsideAsync(desk, Shown)).Should().BeEmpty();
        (await desk.Asides.PutBackAsync(lead, "test", aside, "Again.", CancellationToken.None)).Single().Text.Should().Contain("already");
        (await desk.Asides.PutAsideAsync(lead, "test", Outlier, Shown, span: 1, "Known once more.", CancellationToken.None)).Should().BeEmpty();
        (await AsideAsync(desk, Shown)).Should().Equal("outlier-kent-da");
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task What_is_wrong_is_told_by_field_and_nothing_is_kept(DatabaseEngine engine)
    {
        await using var desk = await RegisterDesk.OpenAsync(engine);
        var (lead, analyst) = (await desk.SignInAsync(Role.ThematicLead), await desk.SignInAsync(Role.Analyst));

        (await desk.Asides.PutAsideAsync(lead, "test", Outlier, Shown, span: 3, string.Empty, CancellationToken.None)).Select(p => p.Field).Should().Equal("span", "reason");
        (await desk.Asides.PutAsideAsync(lead, "test", Outlier, Shown, span: 1, "Ask jane.doe@example.org", CancellationToken.None)).Single().Field.Should().Be("reason");
        (await desk.Asides.PutAsideAsync(analyst, "test", Outlier, Shown, span: 1, "Known.", CancellationToken.None)).Should().ContainSingle();
        (await AsideAsync(desk, Shown)).Should().BeEmpty();
        (await desk.Asides.PutAsideAsync(lead, "test", Outlier, Shown, span: 1, "Known.", CancellationToken.None)).Should().BeEmpty();
        (await desk.Asides.PutAsideAsync(lead, "test", Outlier, Shown, span: 1, "Known.", CancellationToken.None)).Single().Text.Should().Contain("already");
    }

    private static async Task<IEnumerable<string>> AsideAsync(RegisterDesk desk, Quarter quarter) =>
        (await desk.Asides.AtAsync(quarter, Reader.General, CancellationToken.None)).Select(a => a.Item);
}
