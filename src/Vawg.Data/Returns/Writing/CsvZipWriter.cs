using System.IO.Compression;
using System.Text;

namespace Vawg.Data.Returns.Writing;

/// <summary>Writes a zip archive with one CSV file for each sheet, in UTF-8 with a mark at its start, by which spreadsheet programs know it.</summary>
internal sealed class CsvZipWriter(Stream to) : SheetFileWriter
{
    private readonly ZipArchive _zip = new(to, ZipArchiveMode.Create, leaveOpen: true);
    private StreamWriter? _file;

    public override void Start(string name, IReadOnlyList<WrittenColumn> columns) =>
        _file = new StreamWriter(_zip.CreateEntry(name + ".csv").Open(), new UTF8Encoding(encoderShouldEmitUTF8Identifier: true)) { NewLine = "\r\n" };

    public override void Row(WrittenRow row) => _file!.WriteLine(string.Join(',', row.Cells.Select(c => Quoted(c.Text))));

    public override void End()
    {
        _file?.Dispose();
        _file = null;
    }

    public override void Finish()
    {
    }

    public override void Dispose()
    {
        End();
        _zip.Dispose();
    }

    private static string Quoted(string text) =>
        text.AsSpan().ContainsAny(",\"\r\n") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
}
