using Vawg.ReturnReader.Xml;

namespace Vawg.ReturnReader.Ods;

/// <summary>Names of the styles whose sheets are hidden.</summary>
internal static class HiddenTables
{
    /// <summary>Reads the element in hand, automatic-styles, to its end.</summary>
    public static void Read(SheetXml xml, HashSet<string> hidden)
    {
        var styles = xml.Enter();
        while (xml.NextChild(styles))
        {
            var name = xml.Attribute("name", OpenDocument.Style);
            if (name is null || xml.Attribute("family", OpenDocument.Style) != "table")
            {
                continue;
            }

            var style = xml.Enter();
            while (xml.NextChild(style))
            {
                if (xml.Name == "table-properties" && xml.Attribute("display", OpenDocument.Table) == "false" && hidden.Count < Limits.MostCellStyles)
                {
                    hidden.Add(name);
                }
            }
        }
    }
}
