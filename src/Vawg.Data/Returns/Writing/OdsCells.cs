using System.Globalization;
using System.Xml;
using Vawg.Domain.Returns.Sheets;

namespace Vawg.Data.Returns.Writing;

/// <summary>Writes the cells of an OpenDocument workbook.</summary>
internal sealed class OdsCells(XmlWriter xml)
{
    /// <param name="cell">What it holds.</param>
    /// <param name="isHeading">Whether it heads the cells under it.</param>
    /// <param name="choice">Name of the list of words that it offers; null for none.</param>
    public void Write(SheetCell cell, bool isHeading, string? choice)
    {
        Start(choice);
        if (isHeading)
        {
            Table("style-name", OdsStyles.Of(CellFormat.Heading)!);
        }

        switch (cell.Kind)
        {
            case CellKind.Blank:
                break;
            case CellKind.Number:
                Value("float", "value", cell.Text);
                break;
            case CellKind.Date:
                Value("date", "date-value", cell.Text);
                break;
            case CellKind.Truth:
                Value("boolean", "boolean-value", cell.Text == "TRUE" ? "true" : "false");
                break;
            default:
                Office("value-type", "string");
                break;
        }

        foreach (var line in cell.Kind == CellKind.Blank ? [] : cell.Text.Split('\n'))
        {
            xml.WriteElementString("text", "p", OdsNamespaces.Text, line);
        }

        xml.WriteEndElement();
    }

    /// <summary>Cells without text in so many columns.</summary>
    public void WriteBlank(int columns, string? choice)
    {
        Start(choice);
        Table("number-columns-repeated", columns.ToString(CultureInfo.InvariantCulture));
        xml.WriteEndElement();
    }

    private void Start(string? choice)
    {
        xml.WriteStartElement("table", "table-cell", OdsNamespaces.Table);
        if (choice is not null)
        {
            Table("content-validation-name", choice);
        }
    }

    private void Value(string type, string name, string value)
    {
        Office("value-type", type);
        Office(name, value);
    }

    private void Table(string name, string value) => xml.WriteAttributeString("table", name, OdsNamespaces.Table, value);

    private void Office(string name, string value) => xml.WriteAttributeString("office", name, OdsNamespaces.Office, value);
}
