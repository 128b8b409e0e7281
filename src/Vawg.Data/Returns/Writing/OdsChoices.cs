using System.Xml;

namespace Vawg.Data.Returns.Writing;

/// <summary>The lists of words to pick from of an OpenDocument workbook, which stand before its first sheet and are named by its cells.</summary>
internal static class OdsChoices
{
    /// <summary>The name by which the cells of a column speak of its list; null where it has none.</summary>
    public static string? NameOf(string sheet, WrittenColumn column) => column.Choice is { } choice ? $"{sheet}-{choice.Column}" : null;

    /// <summary>Writes the lists of all sheets, if there are any.</summary>
    public static void Write(XmlWriter xml, IReadOnlyList<WrittenSheet> sheets)
    {
        if (sheets.All(s => s.Columns.All(c => c.Choice is null)))
        {
            return;
        }

        xml.WriteStartElement("table", "content-validations", OdsNamespaces.Table);
        foreach (var sheet in sheets)
        {
            for (var position = 0; position < sheet.Columns.Count; position++)
            {
                if (sheet.Columns[position].Choice is { } choice)
                {
                    Write(xml, NameOf(sheet.Name, sheet.Columns[position])!, $"{sheet.Name}.{XlsxCells.Letters(position)}2", choice);
                }
            }
        }

        xml.WriteEndElement();
    }

    private static void Write(XmlWriter xml, string name, string firstCell, WordChoice choice)
    {
        xml.WriteStartElement("table", "content-validation", OdsNamespaces.Table);
        Table(xml, "name", name);
        Table(xml, "condition", $"of:cell-content-is-in-list({string.Join(';', choice.Words.Select(w => $"\"{w}\""))})");
        Table(xml, "allow-empty-cell", "true");
        Table(xml, "display-list", "unsorted");
        Table(xml, "base-cell-address", firstCell);
        Message(xml, "help-message", choice.Column, null, choice.Help);
        Message(xml, "error-message", choice.Column, "information", choice.Fault);
        xml.WriteEndElement();
    }

    private static void Message(XmlWriter xml, string element, string title, string? type, string words)
    {
        xml.WriteStartElement("table", element, OdsNamespaces.Table);
        Table(xml, "title", title);
        Table(xml, "display", "true");
        if (type is not null)
        {
            Table(xml, "message-type", type);
        }

        xml.WriteElementString("text", "p", OdsNamespaces.Text, words);
        xml.WriteEndElement();
    }

    private static void Table(XmlWriter xml, string name, string value) => xml.WriteAttributeString("table", name, OdsNamespaces.Table, value);
}
