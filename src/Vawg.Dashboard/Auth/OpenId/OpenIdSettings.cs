using Vawg.Dashboard.Hosting;

namespace Vawg.Dashboard.Auth.OpenId;

/// <summary>How people sign in by an OpenID Connect provider, such as Entra ID, and which role each of its groups gives.</summary>
public sealed record OpenIdSettings
{
    private const string Section = "Vawg:OpenId";

    /// <summary>The provider, as the start of the address of its metadata.</summary>
    public required Uri Authority { get; init; }

    public required string ClientId { get; init; }

    public required string ClientSecret { get; init; }

    /// <summary>What the link on the page of sign-in calls it: "Home Office account".</summary>
    public required string Name { get; init; }

    /// <summary>The claim that lists the groups of a person.</summary>
    public required string GroupClaim { get; init; }

    /// <summary>Whether the provider sees to a second factor, so that this product need not ask whether one was given.</summary>
    public required bool CountsAsSecondFactor { get; init; }

    /// <summary>Roles by group, written as in the claim.</summary>
    public required IReadOnlyDictionary<string, GroupRole> Roles { get; init; }

    /// <summary>Reads the settings; null when nothing of them is set. A value that cannot be used stops the start with a sentence.</summary>
    public static OpenIdSettings? Read(IConfiguration configuration, bool isDevelopment)
    {
        var section = configuration.GetSection(Section);
        return section.AsEnumerable().All(pair => string.IsNullOrWhiteSpace(pair.Value)) ? null : new OpenIdSettings
        {
            Authority = ReadAuthority(Needed(section, nameof(Authority)), isDevelopment),
            ClientId = Needed(section, nameof(ClientId)),
            ClientSecret = Needed(section, nameof(ClientSecret)),
            Name = Given(section, nameof(Name)) ?? "your organisation's account",
            GroupClaim = Given(section, nameof(GroupClaim)) ?? "groups",
            CountsAsSecondFactor = ReadFlag(Given(section, nameof(CountsAsSecondFactor))),
            Roles = ReadRoles(section.GetSection(nameof(Roles))),
        };
    }

    private static Uri ReadAuthority(string text, bool isDevelopment) =>
        Uri.TryCreate(text, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || (isDevelopment && address.Scheme == Uri.UriSchemeHttp))
            ? address
            : throw new SettingException($"Vawg__OpenId__Authority is '{text}'. It must be the https:// address of the identity provider, for example https://login.microsoftonline.com/<tenant>/v2.0.");

    private static bool ReadFlag(string? text) =>
        text is null || (bool.TryParse(text, out var flag) ? flag : throw new SettingException($"Vawg__OpenId__CountsAsSecondFactor is '{text}'. It must be true or false."));

    private static Dictionary<string, GroupRole> ReadRoles(IConfigurationSection section)
    {
        var roles = new Dictionary<string, GroupRole>(StringComparer.Ordinal);
        foreach (var group in section.GetChildren())
        {
            roles[group.Key] = GroupRole.TryParse(group.Value, out var role)
                ? role
                : throw new SettingException($"Vawg__OpenId__Roles__{group.Key} is '{group.Value}'. It must be analyst, thematic-lead, admin, or force-contributor: with the name of a force, for example force-contributor:west-yorkshire.");
        }

        return roles.Count > 0 ? roles : throw new SettingException("No Vawg__OpenId__Roles__<group> is set, so nobody could sign in by the identity provider. Give at least one group a role.");
    }

    private static string Needed(IConfigurationSection section, string name) =>
        Given(section, name) ?? throw new SettingException($"Vawg__OpenId__{name} is missing. Signing in by an identity provider needs Vawg__OpenId__Authority, __ClientId and __ClientSecret.");

    private static string? Given(IConfigurationSection section, string name) => section[name] is { } value && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;
}
