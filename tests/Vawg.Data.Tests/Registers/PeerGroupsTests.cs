using FluentAssertions;
using Vawg.Domain.Measures;
using Vawg.Domain.People;
using Vawg.Domain.Reference;
using Vawg.Testing.Databases;
using Xunit;

namespace Vawg.Data.Tests.Registers;

public sealed class PeerGroupsTests
{
    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Group_keeps_its_address_through_its_versions_and_after_it_is_retired(DatabaseEngine engine)
    {
        await using var desk = await RegisterDesk.OpenAsync(engine);
        var admin = await desk.SignInAsync(Role.Admin);

        (await desk.Groups.AddAsync(admin, "test", RegisterDesk.Pair, CancellationToken.None)).Should().BeEmpty();
        (await desk.Groups.ChangeAsync(admin, "test", "a-pair-of-two", 1, RegisterDesk.Pair with { Name = "Three forces", Members = [.. RegisterDesk.Pair.Members, Forces.Find("Surrey")!] }, "Surrey joined.", CancellationToken.None)).Should().BeEmpty();
        (await desk.Groups.RetireAsync(admin, "test", "a-pair-of-two", 2, "The board ended it.", CancellationToken.None)).Should().BeEmpty();

        var group = (await desk.Query.ReadAsync(Reader.General, CancellationToken.None)).Groups.Should().ContainSingle().Which;
        (group.Slug, group.Name, group.Retired).Should().Be(("a-pair-of-two", "Three forces", "The board ended it."));
        group.Members.Select(f => f.Name).Should().Equal("Essex", "Kent", "Surrey");
        (await desk.Groups.VersionsAsync("a-pair-of-two", CancellationToken.None)).Select(v => (v.Version, v.Group.Members.Count)).Should().Equal((3, 3), (2, 3), (1, 2));
        (await desk.Query.ReadAsync(new Reader(Forces.Find("Kent")!.Code, Audience.General), CancellationToken.None)).Groups.Should().BeEmpty("a reader of one force compares it with all forces");
        (await desk.AuditedAsync()).Should().Equal("peer-group-made a-pair-of-two", "peer-group-changed a-pair-of-two", "peer-group-retired a-pair-of-two");
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task What_may_not_be_kept_is_told_beside_its_field(DatabaseEngine engine)
    {
        await using var desk = await RegisterDesk.OpenAsync(engine);
        var admin = await desk.SignInAsync(Role.Admin);
        var lead = await desk.SignInAsync(Role.ThematicLead);
        await desk.Groups.AddAsync(admin, "test", RegisterDesk.Pair, CancellationToken.None);

        (await desk.Groups.AddAsync(admin, "test", RegisterDesk.Pair with { Name = "A pair of: two" }, CancellationToken.None)).Select(p => p.Field).Should().Equal("name");
        (await desk.Groups.AddAsync(admin, "test", RegisterDesk.Pair with { Name = "\u00e9\u00e8", ValidFrom = new DateOnly(2050, 1, 1), Source = string.Empty, Members = [Forces.Find("City of London")!] }, CancellationToken.None))
            .Select(p => p.Field).Should().Equal("name", "valid-from", "source", "members", "members");
        (await desk.Groups.AddAsync(lead, "test", RegisterDesk.Pair with { Name = "Other" }, CancellationToken.None)).Should().ContainSingle().Which.Text.Should().StartWith("Your account may not do this");
        (await desk.Groups.AllAsync(CancellationToken.None)).Should().ContainSingle();
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Demonstration_has_one_group_which_says_what_it_is(DatabaseEngine engine)
    {
        await using var desk = await RegisterDesk.OpenAsync(engine);

        await desk.Groups.MakeDemonstrationAsync(CancellationToken.None);
        await desk.Groups.MakeDemonstrationAsync(CancellationToken.None);

        var version = (await desk.Groups.AllAsync(CancellationToken.None)).Should().ContainSingle().Which;
        (version.By, version.Group.IsDemonstration, version.Group.Members.Count).Should().Be(("system", true, 6));
        version.Group.Name.Should().Contain("(demonstration)");
    }
}
