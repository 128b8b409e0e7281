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
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan StopLimit = TimeSpan.FromSeconds(10);

    private readonly Process _supervisor;

    private readonly string _log;

    private LocalPostgres(Process supervisor, string connectionString, string log)
    {
        _supervisor = supervisor;
        ConnectionString = connectionString;
        _log = log;
    }

    public string ConnectionString { get; }

    /// <summary>The running server, or null where PostgreSQL is not installed.</summary>
    /// <param name="commitsWait">Whether a commit is written before it is acknowledged, which costs time that most tests need not spend.</param>
    public static async Task<LocalPostgres?> StartAsync(bool commitsWait = false)
    {
        if (NewestBinaries() is not { } binaries)
        {
            return null;
        }

        var port = FreePort();
        var password = Guid.NewGuid().ToString("N");
        var folder = Path.Combine(Path.GetTempPath(), "vawg-postgres-" + Path.GetRandomFileName());
        var supervisor = Process.Start(SupervisorCommand(binaries, folder, port, commitsWait))!;
        await supervisor.StandardInput.WriteLineAsync(password);
        await supervisor.StandardInput.FlushAsync();

        var server = new LocalPostgres(supervisor, new NpgsqlConnectionStringBuilder
        {
            Host = IPAddress.Loopback.ToString(),
            Port = port,
            Username = "vawg",
            Password = password,
            Database = "postgres",
        }.ConnectionString, Path.Combine(folder, "log"));
        await server.AcceptsConnectionsAsync();
        return server;
    }

    /// <summary>Stops the server, whoever is connected, and waits until it is gone.</summary>
    public async Task StopAsync()
    {
        await OrderAsync("stop");
        while (await AcceptsAsync())
        {
            await Task.Delay(Look);
        }
    }

    /// <summary>Starts it again with the same data.</summary>
    public async Task StartAgainAsync()
    {
        await OrderAsync("start");
        await AcceptsConnectionsAsync();
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

    private static ProcessStartInfo SupervisorCommand(string binaries, string folder, int port, bool commitsWait)
    {
        string[] shell = ["sh", "-c", Script(), "vawg-postgres", binaries, folder, port.ToString(CultureInfo.InvariantCulture), commitsWait ? "on" : "off"];

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

    private async Task OrderAsync(string order)
    {
        await _supervisor.StandardInput.WriteLineAsync(order);
        await _supervisor.StandardInput.FlushAsync();
    }

    private async Task<bool> AcceptsAsync()
    {
        try
        {
            await ConnectAsync();
            return true;
        }
        catch (NpgsqlException)
        {
            return false;
        }
    }

    /// <summary>Over a connection of its own: one from the pool may be left from before.</summary>
    private async Task ConnectAsync()
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(ConnectionString) { Pooling = false }.ConnectionString);
        await connection.OpenAsync();
    }

    private async Task AcceptsConnectionsAsync()
    {
        var waited = Stopwatch.StartNew();
        while (true)
        {
            try
            {
                await ConnectAsync();
                return;
            }
            catch (NpgsqlException) when (!_supervisor.HasExited && waited.Elapsed < StartLimit)
            {
                await Task.Delay(Look);
            }
            catch (NpgsqlException refused)
            {
                var said = File.Exists(_log) ? await File.ReadAllTextAsync(_log) : await _supervisor.StandardError.ReadToEndAsync();
                throw new InvalidOperationException($"PostgreSQL did not start: {said}", refused);
            }
        }
    }
}
