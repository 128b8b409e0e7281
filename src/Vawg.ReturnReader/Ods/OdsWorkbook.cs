using Vawg.Domain.Returns.Sheets;
using Vawg.ReturnReader.Archives;
using Vawg.ReturnReader.Xml;

namespace Vawg.ReturnReader.Ods;

/// <summary>An OpenDocument workbook: all its sheets are in one part, in their order.</summary>
internal static class OdsWorkbook
{
    private const string Content = "content.xml";

    public static void Read(BoundedArchive archive, SheetOutput output)
    {
        using var xml = new SheetXml(archive, Content, OpenDocument.Table, OpenDocument.Office, OpenDocument.Text, OpenDocument.CalcExtension);
        xml.ReadRoot();
        if (xml.Name != "document-content" || xml.Namespace != OpenDocument.Office)
        {
            throw RefusedException.Damaged("no workbook in it");
        }

        var hidden = new HashSet<string>(StringComparer.Ordinal);
        var document = xml.Enter();
        while (xml.NextChild(document))
        {
            switch (xml.Name)
            {
                case "scripts":
                    RefuseScripts(xml);
                    break;
                case "automatic-styles":
                    HiddenTables.Read(xml, hidden);
                    break;
                case "body":
                    ReadBody(xml, hidden, output);
                    break;
            }
        }

        xml.Finish();
    }

    private static void RefuseScripts(SheetXml xml)
    {
        var scripts = xml.Enter();
        while (xml.NextNode(scripts))
        {
            if (xml.IsElement && (xml.Name == "script" || xml.Namespace == OpenDocument.Script))
            {
                throw new RefusedException(RefusalCause.Macros);
            }
        }
    }

    private static void ReadBody(SheetXml xml, HashSet<string> hidden, SheetOutput output)
    {
        var body = xml.Enter();
        while (xml.NextChild(body))
        {
            var kind = xml.Enter();
            while (xml.NextChild(kind))
            {
                if (xml.Name == "table" && xml.Namespace == OpenDocument.Table)
                {
                    new OdsTable(xml, output).Read(hidden);
                }
                else if (xml.Name == "dde-links")
                {
                    throw new RefusedException(RefusalCause.ExternalLinks);
                }
                else
                {
                    xml.Skip();
                }
            }
        }
    }
}
