using Vawg.Domain.Returns.Sheets;

namespace Vawg.Data.Imports.Sheets;

/// <summary>Reads a workbook, a CSV file or an archive of them through a process of its own, which alone looks at its content and can be lost without harm.</summary>
public static class SheetReader
{
    /// <summary>What the file holds, as it is read. The last message says whether it was read whole; leaving off early ends the process.</summary>
    /// <param name="path">Where the file lies.</param>
    /// <param name="fileName">The name under which it came, which must end as its content is.</param>
    /// <param name="cancellationToken">Ends the process and the reading.</param>
    public static IEnumerable<SheetMessage> Read(string path, string fileName, CancellationToken cancellationToken) =>
        Read(path, fileName, "return", cancellationToken);

    /// <summary>The same for a published table, which may hold the rows of many years.</summary>
    public static IEnumerable<SheetMessage> ReadPublished(string path, string fileName, CancellationToken cancellationToken) =>
        Read(path, fileName, "published", cancellationToken);

    private static IEnumerable<SheetMessage> Read(string path, string fileName, string limits, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        using var reader = ReaderProcess.Start(path, fileName, limits);
        using var killing = cancellationToken.Register(reader.Kill);
        string? sheet = null;
        int? row = null;
        foreach (var message in SheetWire.Read(reader.Messages))
        {
            cancellationToken.ThrowIfCancellationRequested();
            switch (message)
            {
                case SheetStarted started:
                    (sheet, row) = (started.Name, 1);
                    break;
                case SheetRow { Number: var number }:
                    row = number;
                    break;
            }

            yield return message is FileRefused { Cause: RefusalCause.ReaderEnded }
                ? new FileRefused(reader.WhyEnded(), sheet, row, string.Empty)
                : message;
        }
    }
}
