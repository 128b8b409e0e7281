using System.Runtime.InteropServices;

namespace Vawg.Data.Imports.Sheets;

/// <summary>The dotnet program that runs this process, or would run one like it.</summary>
internal static class DotnetHost
{
    private static readonly string Name = OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet";

    public static string Path { get; } = Find();

    private static string Find()
    {
        // shared/Microsoft.NETCore.App/10.0.x under the folder of dotnet
        var besideRuntime = System.IO.Path.GetFullPath(System.IO.Path.Combine(RuntimeEnvironment.GetRuntimeDirectory(), "..", "..", "..", Name));
        string?[] candidates = [Dotnet(Environment.ProcessPath), besideRuntime, Environment.GetEnvironmentVariable("DOTNET_HOST_PATH")];
        return candidates.FirstOrDefault(File.Exists) ?? Name;
    }

    private static string? Dotnet(string? program) =>
        string.Equals(System.IO.Path.GetFileName(program), Name, StringComparison.OrdinalIgnoreCase) ? program : null;
}
