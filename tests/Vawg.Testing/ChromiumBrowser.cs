namespace Vawg.Testing;

/// <summary>The browser of this machine that the browser tests drive.</summary>
public static class ChromiumBrowser
{
    public const string Variable = "VAWG_TEST_CHROMIUM";

    private static readonly string[] Names = ["chromium", "chromium-browser", "google-chrome"];

    /// <summary>Path of the browser, or null when there is none.</summary>
    public static string? ExecutablePath { get; } =
        Find(Environment.GetEnvironmentVariable(Variable), Environment.GetEnvironmentVariable("PATH"));

    /// <summary>Path of the browser; the test is skipped where there is none, and fails when CI=true.</summary>
    public static string RequiredPath()
    {
        Requirement.Met(ExecutablePath is not null, $"Chromium was not found: set {Variable} or install chromium");
        return ExecutablePath!;
    }

    /// <summary>The named browser where it exists, or the first known one in the search path.</summary>
    public static string? Find(string? named, string? searchPath)
    {
        if (!string.IsNullOrEmpty(named))
        {
            return File.Exists(named) ? named : null;
        }

        var folders = (searchPath ?? string.Empty).Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries).Append("/usr/bin");
        return Names.SelectMany(_ => folders, (name, folder) => Path.Combine(folder, name)).FirstOrDefault(File.Exists);
    }
}
