namespace Vawg.Domain.Tests;

/// <summary>The folder shared beside the repository, with published data and documents that are never part of it.</summary>
internal static class SharedFolder
{
    /// <summary>The path of a shared file, which need not exist.</summary>
    public static string File(string folder, string file) => Path.Combine(FullPath(), folder, file);

    private static string FullPath()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (System.IO.File.Exists(Path.Combine(folder.FullName, "Vawg.Dashboard.sln")))
            {
                return Path.Combine(folder.FullName, "..", "shared");
            }
        }

        return string.Empty;
    }
}
