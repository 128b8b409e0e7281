using DotNet.Testcontainers.Builders;
using DotNet.Testcontainers.Configurations;
using Testcontainers.PostgreSql;

namespace Vawg.Testing.Postgres;

/// <summary>PostgreSQL in a container, which Testcontainers removes when the test process ends.</summary>
internal static class ContainerPostgres
{
    private const string Image = "postgres:17.6";

    /// <summary>The connection string, or null where no Docker engine answers.</summary>
    public static async Task<string?> StartAsync()
    {
        if (TestcontainersSettings.OS.DockerEndpointAuthConfig is null)
        {
            return null;
        }

        try
        {
            var container = new PostgreSqlBuilder(Image).Build();
            await container.StartAsync();
            return container.GetConnectionString();
        }
        catch (DockerUnavailableException)
        {
            return null;
        }
    }
}
