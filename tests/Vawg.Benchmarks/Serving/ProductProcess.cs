using System.Diagnostics;
using Vawg.Data;

namespace Vawg.Benchmarks.Serving;

/// <summary>The built product in a process of its own, in an empty folder.</summary>
internal sealed class ProductProcess : IAsyncDisposable
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(20);
    private static readonly TimeSpan Limit = TimeSpan.FromMinutes(5);

    private readonly Process _process;
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("vawg-benchmark-");
    private readonly Task<string> _said;

    public ProductProcess(DatabaseEngine engine, string connectionString, IReadOnlyDictionary<string, string> settings, params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "Vawg.Dashboard.dll"), .. arguments])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = _folder.FullName,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["Vawg__Database"] = engine.ToString().ToLowerInvariant();
        start.Environment["ConnectionStrings__Vawg"] = connectionString;
        start.Environment["Vawg__DataDirectory"] = _folder.FullName;
        start.Environment["Vawg__Limits__Files"] = start.Environment["Vawg__Limits__Requests"] = "10000000";
        foreach (var (name, value) in settings)
        {
            start.Environment[name] = value;
        }

        _process = Process.Start(start)!;
        var output = _process.StandardOutput.ReadToEndAsync();
        _said = _process.StandardError.ReadToEndAsync();
        _ = output;
    }

    public bool HasEnded => _process.HasExited;

    /// <summary>Waits for the end of a command and gives the most memory that the process held, in bytes.</summary>
    public async Task<long> PeakWorkingSetAsync()
    {
        var peak = 0L;
        using var limit = new CancellationTokenSource(Limit);
        while (!_process.HasExited)
        {
            _process.Refresh();
            peak = Math.Max(peak, _process.PeakWorkingSet64);
            await Task.Delay(Look, limit.Token);
        }

        return _process.ExitCode == 0 ? peak : throw await FaultAsync();
    }

    public async Task<InvalidOperationException> FaultAsync() =>
        new($"The product ended with exit code {_process.ExitCode}: {await _said}");

    /// <summary>Asks the process to stop as a service would be asked, and waits until it has.</summary>
    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            using var ask = Process.Start("kill", ["-TERM", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
            await ask.WaitForExitAsync();
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
        _folder.Delete(recursive: true);
    }
}
