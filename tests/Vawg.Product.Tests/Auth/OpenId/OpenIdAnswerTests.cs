using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;
using FluentAssertions;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using Vawg.Dashboard;
using Vawg.Dashboard.Tests.Hosting;
using Vawg.Data.Audit;
using Xunit;

namespace Vawg.Product.Tests.Auth.OpenId;

/// <summary>Answers that are not what the provider would say.</summary>
public sealed class OpenIdAnswerTests : IClassFixture<OpenIdDashboard>
{
    private const string Refused = "/sign-in?refused=failed";

    private readonly OpenIdDashboard _served;

    public OpenIdAnswerTests(OpenIdDashboard served)
    {
        _served = served;
        _served.Provider.People["ann"] = new("subject-ann", "ann@example.police.uk", "g-analyst");
    }

    [Fact]
    public async Task Token_that_is_signed_again_unchanged_is_accepted() => (await SignInWithAsync(token => Signed(Payload(token)))).Should().Be("/forces");

    [Theory]
    [InlineData("forged", nameof(SecurityTokenInvalidSignatureException))]
    [InlineData("signed with the secret of the client", nameof(SecurityTokenSignatureKeyNotFoundException))]
    [InlineData("unsigned", nameof(SecurityTokenInvalidSignatureException))]
    [InlineData("expired", nameof(SecurityTokenExpiredException))]
    [InlineData("for another audience", nameof(SecurityTokenInvalidAudienceException))]
    [InlineData("of another issuer", nameof(SecurityTokenInvalidIssuerException))]
    [InlineData("with another nonce", nameof(OpenIdConnectProtocolInvalidNonceException))]
    [InlineData("without a nonce", nameof(OpenIdConnectProtocolInvalidNonceException))]
    [InlineData("without a subject", nameof(OpenIdConnectProtocolException))]
    public async Task Token_that_does_not_hold_lets_nobody_in(string wrong, string cause)
    {
        var sessions = await _served.SessionsAsync();
        var refusals = await _served.EventsAsync(AuditAct.SignInRefused);

        (await SignInWithAsync(token => Spoilt(token, wrong))).Should().StartWith(Refused);

        (await _served.SessionsAsync()).Should().HaveCount(sessions.Count);
        var refusalsNow = await _served.EventsAsync(AuditAct.SignInRefused);
        refusalsNow.Should().HaveCount(refusals.Count + 1);
        refusalsNow[0].Details.Should().EndWith($"why=failed; cause={cause}");
    }

    [Fact]
    public async Task Answer_to_another_browser_is_refused()
    {
        using var asker = _served.NewBrowser();
        using var other = _served.NewBrowser();
        var back = await asker.AnswerAsync(await asker.BeginAsync(), "ann");

        (await other.EndAsync(back)).Should().StartWith(Refused);
        (await asker.EndAsync(back)).Should().Be("/forces");
    }

    [Theory]
    [InlineData("?error=access_denied&state=made-up")]
    [InlineData("?code=made-up&state=made-up")]
    [InlineData("?code=made-up")]
    [InlineData("")]
    public async Task Answer_that_was_made_up_leads_to_sign_in_and_is_not_recorded(string query)
    {
        var refusals = await _served.EventsAsync(AuditAct.SignInRefused);
        using var browser = _served.NewBrowser();

        var address = await browser.EndAsync(new Uri(AppUrls.OpenIdCallback + query, UriKind.Relative));

        address.Should().StartWith(Refused);
        (await browser.PageAsync(address)).Should().StartWith("200").And.Contain("the answer of the identity provider could not be used");
        (await _served.EventsAsync(AuditAct.SignInRefused)).Should().HaveCount(refusals.Count);
    }

    [Fact]
    public async Task Provider_that_is_down_is_told_in_words()
    {
        await using var dashboard = await RunningDashboard.StartWithAsync(OpenIdDashboard.SettingsFor(OpenIdDashboard.Unreachable));
        using var browser = new OpenIdBrowser(dashboard.Address);

        var address = (await browser.BeginAsync()).OriginalString;

        address.Should().Be("/sign-in?refused=unreachable&return=%2Fforces");
        (await browser.PageAsync(address)).Should().Contain("cannot be reached at the moment");
    }

    private async Task<string> SignInWithAsync(Func<string, string> instead)
    {
        _served.Provider.Instead = instead;
        using var browser = _served.NewBrowser();
        try
        {
            return await browser.SignInAsync("ann");
        }
        finally
        {
            _served.Provider.Instead = null;
        }
    }

    private string Spoilt(string token, string wrong)
    {
        var payload = Payload(token);
        switch (wrong)
        {
            case "forged":
                return Signed(payload, new RsaSecurityKey(RSA.Create(2048)) { KeyId = _served.Provider.SigningKey.KeyId });
            case "signed with the secret of the client":
                return new JsonWebTokenHandler().CreateToken(payload.ToJsonString(), new SigningCredentials(new SymmetricSecurityKey(Encoding.UTF8.GetBytes(TestProvider.ClientSecret)), SecurityAlgorithms.HmacSha256));
            case "unsigned":
                // The hash of the access token names no algorithm without a signature, and would be refused by itself.
                payload.Remove("at_hash");
                return new JsonWebTokenHandler().CreateToken(payload.ToJsonString());
            case "expired":
                payload["exp"] = payload["iat"]!.GetValue<long>() - 3600;
                payload["iat"] = payload["iat"]!.GetValue<long>() - 7200;
                payload.Remove("nbf");
                break;
            case "for another audience":
                payload["aud"] = "another";
                break;
            case "of another issuer":
                payload["iss"] = "https://elsewhere.example/";
                break;
            case "with another nonce":
                payload["nonce"] = "another";
                break;
            case "without a nonce":
                payload.Remove("nonce");
                break;
            default:
                payload.Remove("sub");
                break;
        }

        return Signed(payload);
    }

    private string Signed(JsonObject payload) => Signed(payload, _served.Provider.SigningKey);

    private static string Signed(JsonObject payload, RsaSecurityKey key) =>
        new JsonWebTokenHandler().CreateToken(payload.ToJsonString(), new SigningCredentials(key, SecurityAlgorithms.RsaSha256));

    private static JsonObject Payload(string token) => JsonNode.Parse(Base64UrlEncoder.Decode(token.Split('.')[1]))!.AsObject();
}
