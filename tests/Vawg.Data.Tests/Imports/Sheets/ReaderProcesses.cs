using System.Globalization;
using FluentAssertions;
using Vawg.Data.Imports.Sheets;
using Vawg.Domain.Returns.Sheets;
using Xunit;

namespace Vawg.Data.Tests.Imports.Sheets;

/// <summary>Tests that start readers, one after the other, so that each can tell whether its own has ended.</summary>
[CollectionDefinition(Name, DisableParallelization = true)]
public sealed class ReaderProcesses
{
    public const string Name = "Reader processes";

    /// <summary>Reads a file through a reader of its own, and makes sure that nothing of it is left.</summary>
    public static IReadOnlyList<SheetMessage> Read(string path, string fileName)
    {
        var before = Traces();

        var messages = SheetReader.Read(path, fileName, CancellationToken.None).ToList();

        Running().Should().BeEmpty("the reader has ended");
        Traces().Except(before, StringComparer.Ordinal).Where(IsOfTheDead).Should().BeEmpty("the reader leaves no file");
        Directory.GetFileSystemEntries(Path.GetDirectoryName(path)!).Should().OnlyContain(entry => entry == path);
        return messages;
    }

    /// <summary>Readers that run now, by their ids, on systems that can be asked.</summary>
    public static IReadOnlyList<int> Running()
    {
        if (!OperatingSystem.IsLinux())
        {
            return [];
        }

        return [.. from folder in Directory.GetDirectories("/proc")
                   where int.TryParse(Path.GetFileName(folder), CultureInfo.InvariantCulture, out var id) && IsReader(folder)
                   select int.Parse(Path.GetFileName(folder), CultureInfo.InvariantCulture)];
    }

    // What the runtime may leave in the temporary directory.
    private static HashSet<string> Traces() =>
        [.. new[] { "dotnet-diagnostic-*", "clr-debug-pipe-*", "CoreFxPipe_*", "coredump*" }.SelectMany(pattern => Directory.GetFileSystemEntries(Path.GetTempPath(), pattern))];

    // Other programs of this machine come and go too: theirs are there as long as they run.
    private static bool IsOfTheDead(string trace) =>
        !Path.GetFileName(trace).Split('-').Any(part => int.TryParse(part, CultureInfo.InvariantCulture, out var id) && Directory.Exists($"/proc/{id}"));

    private static bool IsReader(string process)
    {
        try
        {
            return File.ReadAllText(Path.Combine(process, "cmdline")).Contains(Path.Combine(AppContext.BaseDirectory, "Vawg.ReturnReader.dll"), StringComparison.Ordinal);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
