namespace Vawg.Testing;

/// <summary>The folder that holds the solution, found from the test's own folder upwards.</summary>
public static class RepositoryRoot
{
    private const string Solution = "Vawg.Dashboard.sln";

    public static string FullPath { get; } = Find();

    /// <summary>The full path of a file or folder named from the root.</summary>
    public static string Combine(params string[] parts) => Path.Combine([FullPath, .. parts]);

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, Solution)))
            {
                return folder.FullName;
            }
        }

        throw new InvalidOperationException($"{Solution} was not found above {AppContext.BaseDirectory}.");
    }
}
