using System.Net;
using FluentAssertions;
using Vawg.Dashboard;
using Vawg.Dashboard.Auth;
using Vawg.Dashboard.Tests.Hosting;
using Vawg.Domain.People;
using Xunit;

namespace Vawg.Product.Tests.Auth;

/// <summary>Who reaches what in the running product, beside the table of roles.</summary>
[Collection(ServedDashboardGroup.Name)]
public sealed class AccessMatrixTests(ServedDashboard served)
{
    [Fact]
    public async Task Each_role_reaches_what_the_table_opens_to_it_and_nothing_else()
    {
        (await new AccessMatrix(served.Dashboard).WrongAsync()).Should().BeEmpty();
    }

    [Fact]
    public void Table_of_roles_is_as_it_was_agreed()
    {
        var agreed = from role in Roles.All from act in Enum.GetValues<Act>() select (role, act, ExpectedAccess.Allows(role, act));

        (from role in Roles.All from act in Enum.GetValues<Act>() select (role, act, role.May(act))).Should().Equal(agreed);
    }

    [Fact]
    public void Each_act_of_the_table_is_asked_for_by_an_endpoint()
    {
        var asked = new AccessMatrix(served.Dashboard).Requests;

        asked.Should().HaveCountGreaterThan(40).And.Contain(r => r.Address == "/_blazor").And.Contain(r => r.Address == AppUrls.SignInCode).And.Contain(r => r.Method == "POST" && r.Address == AppUrls.SignOut);
        asked.Select(r => r.Policy).Distinct().Should().BeEquivalentTo([Policies.Anyone, .. Enum.GetValues<Act>().Select(Policies.Of)]);
    }

    [Fact]
    public async Task A_visitor_is_led_to_sign_in_and_back()
    {
        using var visitor = served.Dashboard.NewVisitor();

        using var answer = await visitor.GetAsync("/forces/west-yorkshire?collection=demonstration");

        answer.StatusCode.Should().Be(HttpStatusCode.Redirect);
        answer.Headers.Location!.OriginalString.Should().Be("/sign-in?return=%2Fforces%2Fwest-yorkshire%3Fcollection%3Ddemonstration");
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example/")]
    [InlineData("/\\elsewhere.example/")]
    [InlineData("javascript:alert(1)")]
    public void Signing_in_leads_back_to_this_product_alone(string returnTo) => AppUrls.Local(returnTo).Should().Be(AppUrls.Overview);
}
