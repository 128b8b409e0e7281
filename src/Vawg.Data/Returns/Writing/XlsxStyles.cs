using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;
using StoredFormat = DocumentFormat.OpenXml.Spreadsheet.CellFormat;

namespace Vawg.Data.Returns.Writing;

/// <summary>The formats of cells in an Excel workbook, in the order of <see cref="CellFormat"/>.</summary>
internal static class XlsxStyles
{
    /// <summary>Text, as Excel itself numbers it.</summary>
    private const uint TextNumber = 49;

    /// <summary>The first number that is free for formats of our own.</summary>
    private const uint DayNumber = 164;

    private const uint BoldFont = 1;

    /// <summary>Two fills come first that Excel keeps for itself.</summary>
    private const uint TintFill = 2;

    public static Stylesheet Sheet() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = DayNumber, FormatCode = @"yyyy\-mm\-dd" }),
        new Fonts(FontOf(), FontOf(new Bold())),
        new Fills(FillOf(PatternValues.None), FillOf(PatternValues.Gray125), FillOf(PatternValues.Solid, new ForegroundColor { Rgb = "FFE8ECF2" })),
        new Borders(new Border(new LeftBorder(), new RightBorder(), new TopBorder(), new BottomBorder(), new DiagonalBorder())),
        new CellStyleFormats(FormatOf(0)),
        new CellFormats(FormatOf(0), FormatOf(TextNumber), FormatOf(DayNumber), Wrapped(FormatOf(TextNumber)), FormatOf(TextNumber, BoldFont, TintFill)),
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));

    private static Font FontOf(params OpenXmlElement[] first) => new(first.Append(new FontSize { Val = 11 }).Append(new FontName { Val = "Calibri" }));

    private static Fill FillOf(PatternValues pattern, params OpenXmlElement[] colours) => new(new PatternFill(colours) { PatternType = pattern });

    private static StoredFormat FormatOf(uint number, uint font = 0, uint fill = 0) => new()
    {
        NumberFormatId = number,
        FontId = font,
        FillId = fill,
        BorderId = 0,
        ApplyNumberFormat = number != 0,
        ApplyFont = font != 0,
        ApplyFill = fill != 0,
    };

    private static StoredFormat Wrapped(StoredFormat format)
    {
        format.ApplyAlignment = true;
        format.Alignment = new Alignment { WrapText = true, Vertical = VerticalAlignmentValues.Top };
        return format;
    }
}
