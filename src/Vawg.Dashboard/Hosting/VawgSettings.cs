using Microsoft.Data.Sqlite;
using Vawg.Dashboard.Auth;
using Vawg.Dashboard.Auth.OpenId;
using Vawg.Data;

namespace Vawg.Dashboard.Hosting;

/// <summary>What the environment sets: which database, where data lies, and whether the demonstration collection is loaded on a first run.</summary>
public sealed record VawgSettings
{
    public required DatabaseEngine Engine { get; init; }

    public required string ConnectionString { get; init; }

    public required string DataDirectory { get; init; }

    public required bool LoadsDemonstration { get; init; }

    /// <summary>A run on a machine of one's own: demonstration accounts may exist, and plain HTTP will do.</summary>
    public required bool IsDevelopment { get; init; }

    /// <summary>Whether a proxy in front of the product speaks HTTPS and says who asks.</summary>
    public required bool IsBehindProxy { get; init; }

    /// <summary>Addresses and networks of proxies whose word is taken for who asks and how; none unless stated.</summary>
    public required IReadOnlyList<string> KnownProxies { get; init; }

    public required MinuteLimits Limits { get; init; }

    /// <summary>Whether the product itself listens on HTTPS.</summary>
    public required bool ListensOnHttps { get; init; }

    /// <summary>Encrypts the keys of cookies in the database; 32 characters or more. Production does not start without it.</summary>
    public required string? Secret { get; init; }

    /// <summary>The password of the demonstration accounts; null to have one made.</summary>
    public required string? DemonstrationPassword { get; init; }

    /// <summary>Whether figures are shown only to those who gave a second factor.</summary>
    public required bool RequiresSecondFactor { get; init; }

    /// <summary>The identity provider beside passwords; null for none.</summary>
    public required OpenIdSettings? OpenId { get; init; }

    /// <summary>The server that sends links; null when there is none.</summary>
    public required MailSettings? Mail { get; init; }

    /// <summary>Host names by which the product may be asked for.</summary>
    public required IReadOnlyList<string> Hosts { get; init; }

    /// <summary>True where cookies cannot be kept to HTTPS.</summary>
    public bool IsPlainHttp => !IsBehindProxy && !ListensOnHttps;

    /// <summary>Reads the settings; a value that cannot be used stops the start with a sentence.</summary>
    public static VawgSettings Read(IConfiguration configuration, IHostEnvironment environment)
    {
        var directory = Path.GetFullPath(configuration["Vawg:DataDirectory"] is { Length: > 0 } given ? given : Path.Combine(environment.ContentRootPath, "data"));
        var engine = (configuration["Vawg:Database"] ?? "sqlite").Trim().ToLowerInvariant() switch
        {
            "sqlite" => DatabaseEngine.Sqlite,
            "postgres" => DatabaseEngine.Postgres,
            var other => throw new SettingException($"Vawg__Database is '{other}'. It must be 'sqlite' or 'postgres'."),
        };
        var connection = configuration.GetConnectionString("Vawg");
        if (engine == DatabaseEngine.Postgres && string.IsNullOrWhiteSpace(connection))
        {
            throw new SettingException("Vawg__Database is 'postgres', so ConnectionStrings__Vawg must say how to reach it, for example Host=127.0.0.1;Database=vawg;Username=vawg;Password=...");
        }

        return new VawgSettings
        {
            Engine = engine,
            ConnectionString = string.IsNullOrWhiteSpace(connection)
                ? new SqliteConnectionStringBuilder { DataSource = Path.Combine(directory, "vawg.db") }.ConnectionString
                : connection,
            DataDirectory = directory,
            LoadsDemonstration = configuration.GetValue("Vawg:LoadDemonstration", environment.IsDevelopment()),
            IsDevelopment = environment.IsDevelopment(),
            IsBehindProxy = configuration.GetValue("Vawg:BehindProxy", defaultValue: false),
            KnownProxies = Listed(configuration["Vawg:KnownProxies"]),
            Limits = MinuteLimits.Read(configuration),
            ListensOnHttps = Urls(configuration).Any(url => url.StartsWith("https://", StringComparison.OrdinalIgnoreCase)),
            Secret = Given(configuration["Vawg:Secret"]),
            DemonstrationPassword = Given(configuration["Vawg:DemonstrationPassword"]),
            RequiresSecondFactor = configuration.GetValue("Vawg:RequireSecondFactor", !environment.IsDevelopment()),
            Mail = MailSettings.Read(configuration),
            OpenId = OpenIdSettings.Read(configuration, environment.IsDevelopment()),
            Hosts = Listed(configuration["Vawg:Hosts"]) is { Length: > 0 } hosts ? hosts : ["localhost", "127.0.0.1", "[::1]"],
        };
    }

    private static string? Given(string? value) => string.IsNullOrWhiteSpace(value) ? null : value.Trim();

    private static string[] Urls(IConfiguration configuration) => Listed(configuration["urls"] ?? configuration["ASPNETCORE_URLS"]);

    private static string[] Listed(string? value) => (value ?? string.Empty).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
