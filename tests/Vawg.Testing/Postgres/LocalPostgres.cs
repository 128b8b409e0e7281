using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;
using Npgsql;

namespace Vawg.Testing.Postgres;

/// <summary>A PostgreSQL server of this machine's own binaries, in a temporary folder, for as long as this process lives.</summary>
internal sealed class LocalPostgres : IDisposable
{
    private const string Installed = "/usr/lib/postgresql";
    private static readonly TimeSpan StartLimit = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan StopLimit = TimeSpan.FromSeconds(10);

    private readonly Process _supervisor;

    private LocalPostgres(Process supervisor, string connectionString)
    {
        _supervisor = supervisor;
        ConnectionString = connectionString;
    }

    public string ConnectionString { get; }

    /// <summary>The running server, or null where PostgreSQL is not installed.</summary>
    public static async Task<LocalPostgres?> StartAsync()
    {
        if (NewestBinaries() is not { } binaries)
        {
            return null;
        }

        var port = FreePort();
        var password = Guid.NewGuid().ToString("N");
        var folder = Path.Combine(Path.GetTempPath(), "vawg-postgres-" + Path.GetRandomFileName());
        var supervisor = Process.Start(SupervisorCommand(binaries, folder, port))!;
        await supervisor.StandardInput.WriteLineAsync(password);
        await supervisor.StandardInput.FlushAsync();

        var server = new LocalPostgres(supervisor, new NpgsqlConnectionStringBuilder
        {
            Host = IPAddress.Loopback.ToString(),
            Port = port,
            Username = "vawg",
            Password = password,
            Database = "postgres",
        }.ConnectionString);
        await server.AcceptsConnectionsAsync(Path.Combine(folder, "log"));
        return server;
    }

    /// <summary>Ends the supervisor's input, on which it stops the server and removes the folder.</summary>
    public void Dispose()
    {
        _supervisor.StandardInput.Close();
        _supervisor.WaitForExit(StopLimit);
        _supervisor.Dispose();
    }

    private static string? NewestBinaries() => !Directory.Exists(Installed)
        ? null
        : Directory.GetDirectories(Installed)
            .Where(version => File.Exists(Path.Combine(version, "bin", "initdb")))
            .OrderByDescending(version => int.TryParse(Path.GetFileName(version), CultureInfo.InvariantCulture, out var number) ? number : 0)
            .Select(version => Path.Combine(version, "bin"))
            .FirstOrDefault();

    private static ProcessStartInfo SupervisorCommand(string binaries, string folder, int port)
    {
        string[] shell = ["sh", "-c", Script(), "vawg-postgres", binaries, folder, port.ToString(CultureInfo.InvariantCulture)];

        // PostgreSQL refuses to run as root.
        string[] command = Environment.IsPrivilegedProcess ? [.. AnotherUser.Command(), .. shell] : shell;
        return new ProcessStartInfo(command[0], command[1..])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardError = true,
            WorkingDirectory = "/",
        };
    }

    private static string Script()
    {
        using var reader = new StreamReader(typeof(LocalPostgres).Assembly.GetManifestResourceStream("local-postgres.sh")!);
        return reader.ReadToEnd();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task AcceptsConnectionsAsync(string log)
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                await using var connection = new NpgsqlConnection(ConnectionString);
                await connection.OpenAsync();
                return;
            }
            catch (NpgsqlException) when (!_supervisor.HasExited && waited.Elapsed < StartLimit)
            {
                await Task.Delay(TimeSpan.FromMilliseconds(50));
            }
            catch (NpgsqlException refused)
            {
                var said = File.Exists(log) ? await File.ReadAllTextAsync(log) : await _supervisor.StandardError.ReadToEndAsync();
                throw new InvalidOperationException($"PostgreSQL did not start: {said}", refused);
            }
        }
    }
}
