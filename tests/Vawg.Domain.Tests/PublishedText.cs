using Xunit;

namespace Vawg.Domain.Tests;

/// <summary>The text of the published documents in the folder shared beside the repository; a test that needs one is skipped where it is absent.</summary>
internal static class PublishedText
{
    /// <summary>One line of a document, numbered from 1 as the reference tables number them.</summary>
    public static string Line(string source, int number)
    {
        var path = SharedFolder.File("sources", $"{source}.txt");
        Skip.IfNot(File.Exists(path), $"The published document {source}.txt is not beside the repository.");

        return File.ReadAllText(path).Split('\n')[number - 1];
    }
}
