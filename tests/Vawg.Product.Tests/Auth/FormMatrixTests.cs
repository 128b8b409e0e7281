using System.Net;
using FluentAssertions;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Vawg.Dashboard;
using Vawg.Dashboard.Tests.Hosting;
using Vawg.Domain.People;
using Vawg.Product.Tests.Auth.OpenId;
using Vawg.Testing.Http;
using Xunit;

namespace Vawg.Product.Tests.Auth;

/// <summary>Every form of the product, which has an identity provider too, sent with a token that holds by every role, by a visitor and by a disabled account: who may not is refused and nothing is stored.</summary>
public sealed class FormMatrixTests : IAsyncLifetime
{
    private const int Disabled = -1;

    private RunningDashboard _dashboard = null!;
    private HttpClient _client = null!;

    public static TheoryData<string> Forms() => new(WrittenForms.All.Select(f => f.Name));

    public async Task InitializeAsync()
    {
        _dashboard = await RunningDashboard.StartWithAsync(OpenIdDashboard.SettingsFor(OpenIdDashboard.Unreachable));
        _client = _dashboard.NewVisitor();
    }

    public async Task DisposeAsync()
    {
        _client.Dispose();
        await _dashboard.DisposeAsync();
    }

    [Fact]
    public void Every_form_of_the_product_is_in_the_table()
    {
        var endpoints = _dashboard.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(e => e.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("POST") == true)
            .Where(e => e.Metadata.GetMetadata<ComponentTypeMetadata>() is null && e.RoutePattern.RawText?.Contains("_blazor", StringComparison.Ordinal) == false)
            .Select(e => (WrittenForms.Endpoint, e.RoutePattern.RawText!));

        NamedForms.All().Concat(endpoints).Should().BeEquivalentTo(WrittenForms.All.Select(f => (f.Component, f.Name)));
        WrittenForms.All.Select(f => f.Act).OfType<Act>().Distinct().Should().BeEquivalentTo(Enum.GetValues<Act>().Except([Act.ReadFigures, Act.ExportFigures, Act.ReadReturns, Act.ReadAudit]), "the others are asked for by pages and files");
    }

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task Who_may_not_send_a_form_is_refused_and_nothing_is_stored(string name)
    {
        var form = WrittenForms.All.Single(f => f.Name == name);
        var wrong = new List<string>();
        foreach (var asker in Enum.GetValues<Role>().Select(r => (int)r).Concat([0, Disabled]))
        {
            var role = asker == 0 ? (Role?)null : asker == Disabled ? Role.Admin : (Role)asker;
            var isAllowed = form.Act is not { } act || (asker > 0 && ExpectedAccess.Allows(role, act));
            var (isRefused, isStored) = await SendAsync(form, $"{name.Trim('/')}{asker + 1}", role, asker == Disabled);
            if (isRefused == isAllowed || isStored != (isAllowed && form.Stores))
            {
                wrong.Add($"{(asker == Disabled ? "a disabled admin" : role?.Name() ?? "a visitor")}: {(isRefused ? "refused" : "let in")}, {(isStored ? "stored" : "nothing stored")}");
            }
        }

        wrong.Should().BeEmpty();
    }

    private async Task<(bool IsRefused, bool IsStored)> SendAsync(WrittenForm form, string unused, Role? role, bool isDisabled)
    {
        var sender = await FormSender.MakeAsync(_dashboard, unused, role, isDisabled);
        if (form.Name == "factor")
        {
            await sender.GiveSecondFactorAsync(_dashboard);
        }

        var page = await FormPost.OpenAsync(_client, AppUrls.SignIn, sender.Cookie);
        var before = await StoredState.ReadAsync(_dashboard);
        using var answer = await page.SendToAsync(form.Address(sender), [("_handler", form.Name), .. form.Fields(sender)]);
        var after = await StoredState.ReadAsync(_dashboard);
        return (answer.StatusCode is HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden, after != before);
    }
}
