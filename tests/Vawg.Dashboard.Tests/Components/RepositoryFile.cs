namespace Vawg.Dashboard.Tests.Components;

/// <summary>Files of this repository, found from the solution upwards.</summary>
internal static class RepositoryFile
{
    public static string Read(string path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Vawg.Dashboard.sln")))
        {
            folder = folder.Parent;
        }

        return File.ReadAllText(Path.Combine(folder!.FullName, path));
    }

    public static string Style(string name) => Read(Path.Combine("src", "Vawg.Dashboard", "wwwroot", "css", name));
}
