namespace Vawg.Data.Imports.Sheets;

/// <summary>The environment of the process that reads files: nothing of ours, above all no secret, and limits of its own.</summary>
internal static class ReaderEnvironment
{
    /// <summary>384 MB, in hexadecimal as the runtime wants it.</summary>
    private const string HeapLimit = "18000000";

    public static void Set(IDictionary<string, string?> environment)
    {
        // Windows starts no program without it.
        var systemRoot = Environment.GetEnvironmentVariable("SystemRoot");
        environment.Clear();
        if (systemRoot is not null)
        {
            environment["SystemRoot"] = systemRoot;
        }

        environment["DOTNET_GCHeapHardLimit"] = HeapLimit;
        environment["DOTNET_gcServer"] = "0";
        environment["DOTNET_gcConcurrent"] = "0";
        environment["DOTNET_TieredPGO"] = "0";
        // No socket in the temporary directory, no dump of what was in memory.
        environment["DOTNET_EnableDiagnostics"] = "0";
        environment["DOTNET_DbgEnableMiniDump"] = "0";
    }
}
