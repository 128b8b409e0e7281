namespace Vawg.Testing.Postgres;

/// <summary>A PostgreSQL server of its own, which is stopped and started again in the middle of the work.</summary>
public sealed class StoppablePostgres : IDisposable
{
    private readonly LocalPostgres _server;

    private StoppablePostgres(LocalPostgres server) => _server = server;

    public string ConnectionString => _server.ConnectionString;

    /// <summary>The server with the data of an empty database; the test is skipped where PostgreSQL is not installed, and fails when CI=true.</summary>
    public static async Task<StoppablePostgres> StartAsync()
    {
        var server = await LocalPostgres.StartAsync(commitsWait: true);
        Requirement.Met(server is not null, "PostgreSQL is not installed");
        return new StoppablePostgres(server!);
    }

    public Task StopAsync() => _server.StopAsync();

    public Task StartAgainAsync() => _server.StartAgainAsync();

    public void Dispose() => _server.Dispose();
}
