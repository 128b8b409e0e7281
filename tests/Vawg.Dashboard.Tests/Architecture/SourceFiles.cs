using Vawg.Testing;

namespace Vawg.Dashboard.Tests.Architecture;

/// <summary>The C# and Razor files that people write: neither built nor generated.</summary>
internal static class SourceFiles
{
    private static readonly string[] Generated = ["bin", "obj", "Migrations"];

    public static IEnumerable<string> All() =>
        from folder in new[] { "src", "tests" }
        from file in Directory.EnumerateFiles(RepositoryRoot.Combine(folder), "*", SearchOption.AllDirectories)
        where Path.GetExtension(file) is ".cs" or ".razor"
        where !Path.GetRelativePath(RepositoryRoot.FullPath, file).Split(Path.DirectorySeparatorChar).Any(Generated.Contains)
        select file;
}
