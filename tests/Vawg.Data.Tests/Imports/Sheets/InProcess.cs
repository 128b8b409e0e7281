using Vawg.Domain.Returns.Sheets;
using Vawg.ReturnReader;

namespace Vawg.Data.Tests.Imports.Sheets;

/// <summary>Reads files with the reader's own code in the process of the test, for tests of many files.</summary>
internal static class InProcess
{
    public static IReadOnlyList<SheetMessage> Read(byte[] bytes, string fileName)
    {
        using var folder = new ImportFolder();
        return Read(folder.Write("file", bytes), fileName);
    }

    public static IReadOnlyList<SheetMessage> Read(string path, string fileName)
    {
        using var output = new MemoryStream();
        ReturnFile.Read(path, fileName, output, new WorkClock(Limits.MostTime), FileLimits.Return);
        output.Position = 0;
        return [.. SheetWire.Read(output)];
    }

    /// <summary>The rows of the only sheet of a file that was read whole, as text.</summary>
    public static IReadOnlyList<string> Rows(byte[] bytes, string fileName) =>
        [.. SheetTexts.WholeRows(Read(bytes, fileName))];
}
