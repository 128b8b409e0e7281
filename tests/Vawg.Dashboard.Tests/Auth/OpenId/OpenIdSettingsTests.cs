using FluentAssertions;
using Microsoft.Extensions.Configuration;
using Vawg.Dashboard.Auth.OpenId;
using Vawg.Dashboard.Hosting;
using Vawg.Domain.People;
using Vawg.Domain.Reference;
using Xunit;

namespace Vawg.Dashboard.Tests.Auth.OpenId;

public sealed class OpenIdSettingsTests
{
    private static readonly ForceCode Gwent = Forces.FindBySlug("gwent")!.Code;

    [Fact]
    public void Nothing_set_is_no_provider() => Read(("Authority", " "), ("ClientSecret", string.Empty)).Should().BeNull();

    [Fact]
    public void What_is_not_set_has_a_value_that_suits()
    {
        var settings = Read(Whole())!;

        (settings.GroupClaim, settings.CountsAsSecondFactor, settings.Name).Should().Be(("groups", true, "your organisation's account"));
        settings.Roles.Should().ContainKey("0f3c").WhoseValue.Should().Be(new GroupRole(Role.Analyst, null));
    }

    [Theory]
    [InlineData("analyst", Role.Analyst, null)]
    [InlineData(" Thematic-Lead ", Role.ThematicLead, null)]
    [InlineData("admin", Role.Admin, null)]
    [InlineData("force-contributor:gwent", Role.ForceContributor, "gwent")]
    [InlineData("force-contributor: W15000002", Role.ForceContributor, "gwent")]
    public void Role_of_a_group_is_read(string text, Role role, string? force)
    {
        GroupRole.TryParse(text, out var read).Should().BeTrue();

        read.Should().Be(new GroupRole(role, force is null ? null : Forces.FindBySlug(force)!.Code));
    }

    [Theory]
    [InlineData("Roles:0f3c", "boss", "Vawg__OpenId__Roles__0f3c is 'boss'")]
    [InlineData("Roles:0f3c", "force-contributor", "Vawg__OpenId__Roles__0f3c is 'force-contributor'")]
    [InlineData("Roles:0f3c", "force-contributor:atlantis", "Vawg__OpenId__Roles__0f3c is 'force-contributor:atlantis'")]
    [InlineData("Roles:0f3c", "analyst:gwent", "Vawg__OpenId__Roles__0f3c is 'analyst:gwent'")]
    [InlineData("Roles:0f3c", null, "No Vawg__OpenId__Roles__<group> is set")]
    [InlineData("Authority", null, "Vawg__OpenId__Authority is missing")]
    [InlineData("Authority", "http://id.example/", "It must be the https:// address")]
    [InlineData("ClientSecret", null, "Vawg__OpenId__ClientSecret is missing")]
    [InlineData("CountsAsSecondFactor", "perhaps", "It must be true or false")]
    public void What_cannot_be_used_stops_the_start_with_a_sentence(string name, string? value, string words)
    {
        var set = Whole().Where(s => s.Name != name).ToList();
        if (value is not null)
        {
            set.Add((name, value));
        }

        var reading = () => Read([.. set]);

        reading.Should().Throw<SettingException>().WithMessage($"*{words}*");
    }

    [Fact]
    public void Strongest_role_counts_and_a_contributor_has_one_force()
    {
        var roles = new Dictionary<string, GroupRole>(StringComparer.Ordinal)
        {
            ["a"] = new(Role.Analyst, null),
            ["b"] = new(Role.Admin, null),
            ["c"] = new(Role.ForceContributor, Gwent),
            ["d"] = new(Role.ForceContributor, Forces.FindBySlug("kent")!.Code),
            ["e"] = new(Role.ForceContributor, Gwent),
        };

        GroupRole.Strongest(["c", "a", "b"], roles).Role!.Role.Should().Be(Role.Admin);
        GroupRole.Strongest(["c", "d", "a"], roles).Role!.Role.Should().Be(Role.Analyst);
        GroupRole.Strongest(["c", "e"], roles).Role!.Force.Should().Be(Gwent);
        GroupRole.Strongest(["c", "d"], roles).Should().Be(((GroupRole?)null, OpenIdRefusal.TwoForces));
        GroupRole.Strongest(["A"], roles).Should().Be(((GroupRole?)null, OpenIdRefusal.NoRole));
    }

    private static (string Name, string Value)[] Whole() =>
        [("Authority", "https://id.example/v2.0"), ("ClientId", "vawg"), ("ClientSecret", "secret"), ("Roles:0f3c", "analyst")];

    private static OpenIdSettings? Read(params (string Name, string Value)[] set) => OpenIdSettings.Read(
        new ConfigurationBuilder().AddInMemoryCollection(set.ToDictionary(s => $"Vawg:OpenId:{s.Name}", s => (string?)s.Value, StringComparer.Ordinal)).Build(), isDevelopment: false);
}
