using Vawg.Domain.Returns.Sheets;
using Vawg.ReturnReader.Archives;
using Vawg.ReturnReader.Xml;

namespace Vawg.ReturnReader.Xlsx;

/// <summary>An Excel workbook: its sheets in their order, each read once from start to end.</summary>
internal static class XlsxWorkbook
{
    public static void Read(BoundedArchive archive, SheetOutput output)
    {
        var part = Relationships.Of(archive, string.Empty).PartOf("officeDocument") ?? throw RefusedException.Damaged("no workbook in it");
        var relationships = Relationships.Of(archive, part);
        var (sheets, is1904) = Sheets(archive, part, relationships);
        if (sheets.Count > Limits.MostSheets)
        {
            throw RefusedException.Over(RefusalCause.TooManySheets, Limits.MostSheets, "sheets");
        }

        var values = new CellValues(
            SharedStrings.Read(archive, relationships.PartOf("sharedStrings")),
            NumberFormats.Read(archive, relationships.PartOf("styles")),
            is1904);
        foreach (var sheet in sheets)
        {
            output.Start(sheet.Name, sheet.IsHidden);
            using var xml = new SheetXml(archive, sheet.Part, OpenXml.Sheets, OpenXml.StrictSheets);
            new XlsxSheet(xml, values, output).Read();
        }
    }

    private static (List<XlsxSheetEntry> Sheets, bool Is1904) Sheets(BoundedArchive archive, string part, Relationships relationships)
    {
        var sheets = new List<XlsxSheetEntry>();
        var is1904 = false;
        using var xml = new SheetXml(archive, part);
        xml.ReadRoot();
        if (xml.Namespace is not (OpenXml.Sheets or OpenXml.StrictSheets))
        {
            throw RefusedException.Damaged("no workbook in it");
        }

        var workbook = xml.Enter();
        while (xml.NextChild(workbook))
        {
            if (xml.Name == "workbookPr")
            {
                is1904 = OpenXml.IsTrue(xml.Attribute("date1904"));
            }
            else if (xml.Name == "sheets")
            {
                var list = xml.Enter();
                while (xml.NextChild(list))
                {
                    Add(sheets, xml, relationships);
                }
            }
        }

        xml.Finish();
        return (sheets, is1904);
    }

    private static void Add(List<XlsxSheetEntry> sheets, SheetXml xml, Relationships relationships)
    {
        var id = xml.Attribute("id", OpenXml.Relations) ?? xml.Attribute("id", OpenXml.StrictRelations);
        var relationship = id is null ? null : relationships.Find(id);
        switch (relationship?.Kind)
        {
            case "worksheet":
                sheets.Add(new XlsxSheetEntry(xml.Attribute("name") ?? string.Empty, xml.Attribute("state") is "hidden" or "veryHidden", relationship.Part));
                break;
            case "xlMacrosheet" or "xlIntlMacrosheet":
                throw new RefusedException(RefusalCause.Macros, "a sheet of macros");
            case "chartsheet" or "dialogsheet":
                break;
            default:
                throw RefusedException.Damaged("a sheet is missing");
        }
    }
}
