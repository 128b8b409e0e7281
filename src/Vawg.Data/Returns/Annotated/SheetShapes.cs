using Vawg.Data.Imports.Sheets;
using Vawg.Domain.Returns;
using Vawg.Domain.Returns.Sheets;

namespace Vawg.Data.Returns.Annotated;

/// <summary>Goes through a file once to see how wide its sheets are.</summary>
internal static class SheetShapes
{
    /// <summary>The sheets in the order of the file; null when it cannot be read to its end.</summary>
    public static IReadOnlyList<SheetShape>? Read(string path, string fileName, CancellationToken cancellationToken)
    {
        var shapes = new List<SheetShape>();
        var isCsv = false;
        foreach (var message in SheetReader.Read(path, fileName, cancellationToken))
        {
            switch (message)
            {
                case FileRecognised { Format: var format }:
                    isCsv = format == SheetFormat.Csv;
                    break;
                case SheetStarted sheet:
                    shapes.Add(new SheetShape(isCsv ? ReturnSheets.RecordedOffences.Name : ReturnSheets.Find(sheet.Name)?.Name ?? sheet.Name, 0));
                    break;
                case SheetRow row when row.Cells.Count > shapes[^1].Width:
                    shapes[^1] = shapes[^1] with { Width = row.Cells.Count };
                    break;
                case FileRefused:
                    return null;
                default:
                    break;
            }
        }

        return shapes;
    }
}
