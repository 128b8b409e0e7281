using System.Globalization;
using System.Xml;

namespace Vawg.Data.Returns.Writing;

/// <summary>The formats of cells and widths of columns of an OpenDocument workbook.</summary>
internal static class OdsStyles
{
    /// <summary>Name of the style of a format; null for the usual one.</summary>
    public static string? Of(CellFormat format) => format switch
    {
        CellFormat.Text => "cell-text",
        CellFormat.Day => "cell-day",
        CellFormat.Paragraph => "cell-paragraph",
        CellFormat.Heading => "cell-heading",
        _ => null,
    };

    public static string Of(ColumnWidth width) => $"column-{width.ToString().ToLowerInvariant()}";

    /// <summary>Writes them all, before the first sheet.</summary>
    public static void Write(XmlWriter xml)
    {
        xml.WriteStartElement("office", "automatic-styles", OdsNamespaces.Office);
        foreach (var width in Enum.GetValues<ColumnWidth>())
        {
            Style(xml, Of(width), "table-column", null, () =>
            {
                xml.WriteStartElement("style", "table-column-properties", OdsNamespaces.Style);
                xml.WriteAttributeString("style", "column-width", OdsNamespaces.Style, string.Create(CultureInfo.InvariantCulture, $"{(int)width * 0.2:0.0}cm"));
                xml.WriteEndElement();
            });
        }

        TextNumbers(xml);
        DayNumbers(xml);
        Style(xml, Of(CellFormat.Text)!, "table-cell", "number-text", () => { });
        Style(xml, Of(CellFormat.Day)!, "table-cell", "number-day", () => { });
        Style(xml, Of(CellFormat.Paragraph)!, "table-cell", "number-text", () => CellProperties(xml, "wrap-option", "wrap"));
        Style(xml, Of(CellFormat.Heading)!, "table-cell", "number-text", () =>
        {
            CellProperties(xml, "background-color", "#e8ecf2");
            xml.WriteStartElement("style", "text-properties", OdsNamespaces.Style);
            xml.WriteAttributeString("fo", "font-weight", OdsNamespaces.Formatting, "bold");
            xml.WriteEndElement();
        });
        xml.WriteEndElement();
    }

    private static void Style(XmlWriter xml, string name, string family, string? numbers, Action properties)
    {
        xml.WriteStartElement("style", "style", OdsNamespaces.Style);
        xml.WriteAttributeString("style", "name", OdsNamespaces.Style, name);
        xml.WriteAttributeString("style", "family", OdsNamespaces.Style, family);
        if (numbers is not null)
        {
            xml.WriteAttributeString("style", "parent-style-name", OdsNamespaces.Style, "Default");
            xml.WriteAttributeString("style", "data-style-name", OdsNamespaces.Style, numbers);
        }

        properties();
        xml.WriteEndElement();
    }

    private static void CellProperties(XmlWriter xml, string name, string value)
    {
        xml.WriteStartElement("style", "table-cell-properties", OdsNamespaces.Style);
        xml.WriteAttributeString("fo", name, OdsNamespaces.Formatting, value);
        xml.WriteEndElement();
    }

    private static void TextNumbers(XmlWriter xml)
    {
        xml.WriteStartElement("number", "text-style", OdsNamespaces.Number);
        xml.WriteAttributeString("style", "name", OdsNamespaces.Style, "number-text");
        xml.WriteElementString("number", "text-content", OdsNamespaces.Number, string.Empty);
        xml.WriteEndElement();
    }

    private static void DayNumbers(XmlWriter xml)
    {
        xml.WriteStartElement("number", "date-style", OdsNamespaces.Number);
        xml.WriteAttributeString("style", "name", OdsNamespaces.Style, "number-day");
        foreach (var part in new[] { "year", "month", "day" })
        {
            if (part != "year")
            {
                xml.WriteElementString("number", "text", OdsNamespaces.Number, "-");
            }

            xml.WriteStartElement("number", part, OdsNamespaces.Number);
            xml.WriteAttributeString("number", "style", OdsNamespaces.Number, "long");
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
