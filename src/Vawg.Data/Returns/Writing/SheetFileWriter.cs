using Vawg.Domain.Returns.Sheets;

namespace Vawg.Data.Returns.Writing;

/// <summary>Writes sheets one after the other, each row by row. The file is whole only when it was finished.</summary>
internal abstract class SheetFileWriter : IDisposable
{
    /// <param name="format">The format of the file.</param>
    /// <param name="to">Where it is written; it must be able to seek.</param>
    /// <param name="sheets">The sheets that will be written, which some formats name beforehand.</param>
    public static SheetFileWriter Create(SheetFormat format, Stream to, IReadOnlyList<WrittenSheet> sheets) => format switch
    {
        SheetFormat.Xlsx => new XlsxWriter(to),
        SheetFormat.Ods => new OdsWriter(to, sheets),
        SheetFormat.ZippedCsv => new CsvZipWriter(to),
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, "No writer for this format."),
    };

    public void Write(WrittenSheet sheet)
    {
        Start(sheet.Name, sheet.Columns);
        foreach (var row in sheet.Rows)
        {
            Row(row);
        }

        End();
    }

    public abstract void Start(string name, IReadOnlyList<WrittenColumn> columns);

    /// <summary>Writes the next row of the sheet in hand.</summary>
    public abstract void Row(WrittenRow row);

    /// <summary>Ends the sheet in hand.</summary>
    public abstract void End();

    /// <summary>Writes what belongs to the file as a whole.</summary>
    public abstract void Finish();

    public abstract void Dispose();
}
