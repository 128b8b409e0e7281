using System.Diagnostics;
using System.Globalization;
using Vawg.Dashboard;

namespace Vawg.Drills;

/// <summary>The built product in a process of its own, over ground that outlives it.</summary>
internal sealed class DrillProduct : IAsyncDisposable
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(120);

    private readonly Process _process;
    private readonly long _begun = Stopwatch.GetTimestamp();
    private readonly string _log;

    /// <param name="ground">Where it runs.</param>
    /// <param name="killFile">Where it is told at which commit to end itself; null for the product as it is.</param>
    /// <param name="arguments">A command; none to serve pages.</param>
    public DrillProduct(DrillGround ground, string? killFile = null, params string[] arguments)
    {
        string[] program = killFile is null ? ["Vawg.Dashboard.dll"] : ["Vawg.Drills.dll", KillHost.Argument, killFile];
        _log = ground.LogFile;

        // Its lines go to a file: nobody would read a pipe after a kill.
        var start = new ProcessStartInfo("sh", ["-c", "exec dotnet \"$@\" >>\"$0\" 2>&1", _log, Path.Combine(AppContext.BaseDirectory, program[0]), .. program[1..], .. arguments]) { UseShellExecute = false, WorkingDirectory = ground.Folder };
        foreach (var (name, value) in Settings(ground))
        {
            start.Environment[name] = value;
        }

        _process = Process.Start(start)!;
    }

    public bool HasEnded => _process.HasExited;

    /// <summary>From the start of the process until it served.</summary>
    public TimeSpan StartTook { get; private set; }

    /// <summary>The most memory that the process has held so far, in megabytes.</summary>
    public double PeakMegabytes => Megabytes("VmHWM:");

    /// <summary>The memory that it holds now, in megabytes.</summary>
    public double Megabytes() => Megabytes("VmRSS:");

    public async Task ServesAsync(HttpClient client)
    {
        while (!await IsReadyAsync(client))
        {
            if (HasEnded || Stopwatch.GetElapsedTime(_begun) > Limit)
            {
                throw new InvalidOperationException($"The product does not serve: {await File.ReadAllTextAsync(_log)}");
            }

            await Task.Delay(Look);
        }

        StartTook = Stopwatch.GetElapsedTime(_begun);
    }

    public static async Task<bool> IsReadyAsync(HttpClient client)
    {
        try
        {
            using var answer = await client.GetAsync(new Uri(AppUrls.Ready, UriKind.Relative));
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }

    /// <summary>Ends it as the machine would end it, and waits until it is gone.</summary>
    public async Task KillAsync()
    {
        _process.Kill();
        await _process.WaitForExitAsync();
    }

    /// <summary>Waits until it has ended of its own accord; false when it has not after half a minute.</summary>
    public Task<bool> EndsAsync() => Task.Run(() => _process.WaitForExit(TimeSpan.FromSeconds(30)));

    /// <summary>Runs a command of the product to its end.</summary>
    public static async Task<int> CommandAsync(DrillGround ground, params string[] arguments)
    {
        await using var command = new DrillProduct(ground, killFile: null, arguments);
        await command._process.WaitForExitAsync();
        return command._process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (!HasEnded)
        {
            using var ask = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]);
            await ask.WaitForExitAsync();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    private static Dictionary<string, string> Settings(DrillGround ground) => new(StringComparer.Ordinal)
    {
        // Plain HTTP and a password alone will do on the machine itself.
        ["ASPNETCORE_ENVIRONMENT"] = "Development",
        ["ASPNETCORE_URLS"] = ground.Address.ToString(),
        ["Vawg__Database"] = ground.Engine.ToString().ToLowerInvariant(),
        ["ConnectionStrings__Vawg"] = ground.ConnectionString,
        ["Vawg__DataDirectory"] = ground.Folder,
        ["Vawg__LoadDemonstration"] = "false",
        ["Vawg__Limits__SignIns"] = "10000000",
        ["Vawg__Limits__Files"] = "10000000",
        ["Vawg__Limits__Requests"] = "10000000",
    };

    private double Megabytes(string line) => File.ReadLines($"/proc/{_process.Id.ToString(CultureInfo.InvariantCulture)}/status")
        .Where(l => l.StartsWith(line, StringComparison.Ordinal))
        .Select(l => double.Parse(l.AsSpan(line.Length).Trim(" \tkB"), CultureInfo.InvariantCulture) / 1024)
        .Single();
}
