using Xunit;

namespace Vawg.Testing;

/// <summary>Published open data, which lies beside the repository and is never part of it.</summary>
public static class PublishedData
{
    public static string Path(string file) => RepositoryRoot.Combine("..", "shared", "data", file);

    public static bool Exists(string file) => File.Exists(Path(file));

    /// <summary>Skips the test, by the file's name, where the published file has not been downloaded.</summary>
    public static void SkipIfAbsent(string file) =>
        Skip.IfNot(Exists(file), $"The published file {file} is not in ../shared/data");

    /// <summary>The published file's path; the test is skipped where it is absent.</summary>
    public static string Required(string file)
    {
        SkipIfAbsent(file);
        return Path(file);
    }
}
