using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using Vawg.Domain.Returns.Sheets;

namespace Vawg.Data.Returns.Writing;

/// <summary>Writes cells of an Excel workbook as what they are. Text is text whatever it begins with: no formula is ever written.</summary>
internal sealed class XlsxCells(OpenXmlWriter xml, IReadOnlyList<WrittenColumn> columns)
{
    private const string XmlNamespace = "http://www.w3.org/XML/1998/namespace";

    /// <summary>Days before it have another number in Excel, which takes 1900 for a leap year.</summary>
    private static readonly DateOnly FirstSureDay = new(1900, 3, 1);

    private static readonly DateOnly DayNought = new(1899, 12, 30);

    private static readonly string[] Errors = ["#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A", "#GETTING_DATA"];

    /// <summary>Of the columns that a file can have, and of one beside them.</summary>
    private static readonly string[] LettersOf = [.. Enumerable.Range(0, SheetWire.MostColumns + 1).Select(LettersFor)];

    private static readonly string[] StyleOf = [.. Enum.GetValues<CellFormat>().Order().Select(f => ((int)f).ToString(CultureInfo.InvariantCulture))];

    private readonly OpenXmlAttribute _keepsSpace = new("xml:space", XmlNamespace, "preserve");
    private readonly Cell _cell = new();
    private readonly CellValue _value = new();
    private readonly InlineString _inline = new();
    private readonly Text _text = new();

    /// <summary>The letters of a column, from 0: A, B, ..., Z, AA.</summary>
    public static string Letters(int column) => LettersOf[column];

    public void Write(int row, int column, SheetCell cell, bool isHeading)
    {
        var format = isHeading ? CellFormat.Heading : column < columns.Count ? columns[column].Format : FormatOf(cell.Kind);
        switch (cell.Kind)
        {
            case CellKind.Blank:
                break;
            case CellKind.Number:
                WriteValue(row, column, cell.Text, type: null, format);
                break;
            case CellKind.Date when Serial(cell.Text) is { } serial:
                WriteValue(row, column, serial, type: null, CellFormat.Day);
                break;
            case CellKind.Truth:
                WriteValue(row, column, cell.Text == "TRUE" ? "1" : "0", "b", format);
                break;
            case CellKind.Error when Errors.Contains(cell.Text, StringComparer.Ordinal):
                WriteValue(row, column, cell.Text, "e", format);
                break;
            default:
                WriteText(row, column, cell.Text, format);
                break;
        }
    }

    public void WriteText(int row, int column, string text, CellFormat format)
    {
        Open(row, column, "inlineStr", format);
        xml.WriteStartElement(_inline);
        xml.WriteStartElement(_text, [_keepsSpace]);
        xml.WriteString(XlsxText.Escaped(text));
        xml.WriteEndElement();
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private static CellFormat FormatOf(CellKind kind) => kind switch
    {
        CellKind.Number or CellKind.Truth or CellKind.Error => CellFormat.General,
        CellKind.Date => CellFormat.Day,
        _ => CellFormat.Text,
    };

    private static string? Serial(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && day >= FirstSureDay
            ? (day.DayNumber - DayNought.DayNumber).ToString(CultureInfo.InvariantCulture)
            : null;

    private static string LettersFor(int column)
    {
        var letters = string.Empty;
        for (var left = column; left >= 0; left = (left / 26) - 1)
        {
            letters = (char)('A' + (left % 26)) + letters;
        }

        return letters;
    }

    private void WriteValue(int row, int column, string value, string? type, CellFormat format)
    {
        Open(row, column, type, format);
        xml.WriteStartElement(_value);
        xml.WriteString(value);
        xml.WriteEndElement();
        xml.WriteEndElement();
    }

    private void Open(int row, int column, string? type, CellFormat format)
    {
        var place = new OpenXmlAttribute("r", string.Empty, string.Create(CultureInfo.InvariantCulture, $"{Letters(column)}{row}"));
        var style = new OpenXmlAttribute("s", string.Empty, StyleOf[(int)format]);
        xml.WriteStartElement(_cell, type is null ? [place, style] : [place, style, new OpenXmlAttribute("t", string.Empty, type)]);
    }
}
