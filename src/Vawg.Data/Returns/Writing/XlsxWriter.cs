using System.Globalization;
using System.IO.Packaging;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Vawg.Data.Returns.Writing;

/// <summary>Writes an Excel workbook. A row that was written is packed and no longer in memory, so the size of a sheet costs nothing.</summary>
internal sealed class XlsxWriter : SheetFileWriter
{
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

    private const string Content = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private readonly List<Sheet> _sheets = [];
    private readonly Package _package;
    private XlsxSheetWriter? _sheet;

    /// <param name="to">Where it is written; it must be able to seek.</param>
    public XlsxWriter(Stream to) =>
        // A package that could be read again would hold every part in memory to the end.
        _package = Package.Open(to, FileMode.Create, FileAccess.Write);

    public override void Start(string name, IReadOnlyList<WrittenColumn> columns) => Start(name, columns, isHidden: false);

    /// <param name="name">A name that Excel takes.</param>
    /// <param name="columns">Formats for whole columns; where there are none, each cell is formatted by what it holds.</param>
    /// <param name="isHidden">Whether the workbook hides it.</param>
    public XlsxSheetWriter Start(string name, IReadOnlyList<WrittenColumn> columns, bool isHidden)
    {
        var number = (uint)_sheets.Count + 1;
        var sheet = new Sheet { Name = name, SheetId = number, Id = IdOf(number) };
        if (isHidden)
        {
            sheet.State = SheetStateValues.Hidden;
        }

        _sheets.Add(sheet);
        return _sheet = new XlsxSheetWriter(Part(PathOf(number), "worksheet+xml").GetStream(FileMode.Create, FileAccess.Write), columns);
    }

    public override void Row(WrittenRow row) => _sheet!.Row(row);

    public override void End()
    {
        _sheet!.End();
        _sheet.Dispose();
        _sheet = null;
    }

    public override void Finish()
    {
        WritePart("/xl/styles.xml", "styles+xml", XlsxStyles.Sheet());
        var book = WritePart("/xl/workbook.xml", "sheet.main+xml", new Workbook(new Sheets(_sheets)));
        for (var number = 1u; number <= _sheets.Count; number++)
        {
            book.CreateRelationship(UriOf(PathOf(number)), TargetMode.Internal, Relations + "worksheet", IdOf(number));
        }

        book.CreateRelationship(UriOf("/xl/styles.xml"), TargetMode.Internal, Relations + "styles", "styles");
        _package.CreateRelationship(book.Uri, TargetMode.Internal, Relations + "officeDocument", "workbook");
    }

    public override void Dispose()
    {
        _sheet?.Dispose();
        _package.Close();
    }

    private static Uri UriOf(string path) => new(path, UriKind.Relative);

    private static string IdOf(uint number) => string.Create(CultureInfo.InvariantCulture, $"sheet{number}");

    private static string PathOf(uint number) => $"/xl/worksheets/{IdOf(number)}.xml";

    private PackagePart Part(string path, string content) => _package.CreatePart(UriOf(path), Content + content, CompressionOption.Fast);

    private PackagePart WritePart(string path, string content, OpenXmlElement root)
    {
        var part = Part(path, content);
        using var stream = part.GetStream(FileMode.Create, FileAccess.Write);
        using var xml = OpenXmlWriter.Create(stream);
        xml.WriteStartDocument(standalone: true);
        xml.WriteElement(root);
        return part;
    }
}
