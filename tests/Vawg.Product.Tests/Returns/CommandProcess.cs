using System.Diagnostics;

namespace Vawg.Product.Tests.Returns;

/// <summary>Runs a command of the product as somebody would at a prompt.</summary>
internal static class CommandProcess
{
    /// <param name="folder">Where it is run.</param>
    /// <param name="data">The folder of its database.</param>
    /// <param name="arguments">The command.</param>
    public static async Task<(int Code, string Output, string Errors)> RunAsync(string folder, string data, params string[] arguments)
    {
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet")
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder,
        };
        start.ArgumentList.Add(Path.Combine(AppContext.BaseDirectory, "Vawg.Dashboard.dll"));
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        start.Environment["Vawg__DataDirectory"] = data;
        using var process = Process.Start(start)!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, output, await errors);
    }
}
