using System.Globalization;
using Vawg.Domain.Returns.Sheets;
using Vawg.ReturnReader.Xml;

namespace Vawg.ReturnReader.Xlsx;

/// <summary>Makes of what a cell stores what it holds.</summary>
internal sealed class CellValues(IReadOnlyList<string> shared, IReadOnlyList<bool> dateStyles, bool is1904)
{
    /// <param name="type">The cell's type as stored; null for a number.</param>
    /// <param name="style">Index of its style; null for the usual one.</param>
    /// <param name="stored">What is stored.</param>
    /// <param name="isFormula">Whether a formula gave it.</param>
    public SheetCell Cell(string? type, string? style, TextBuffer stored, bool isFormula)
    {
        if (stored.Length == 0)
        {
            return Text(string.Empty, isFormula);
        }

        return type switch
        {
            null or "n" => Number(style, stored, isFormula),
            "s" => Text(shared[Integers.Index(stored.Text, shared.Count, "a cell whose text is missing")], isFormula),
            "str" or "inlineStr" => Text(EscapedText.Plain(stored.ToString()), isFormula),
            "b" => new SheetCell(CellKind.Truth, OpenXml.IsTrue(stored.ToString().Trim()) ? "TRUE" : "FALSE", isFormula),
            "e" => new SheetCell(CellKind.Error, stored.ToString(), isFormula),
            "d" => IsoDate(stored, isFormula),
            _ => throw RefusedException.Damaged("a cell of an unknown type"),
        };
    }

    private static SheetCell Text(string text, bool isFormula) =>
        new(text.Length == 0 ? CellKind.Blank : CellKind.Text, text, isFormula);

    private static SheetCell IsoDate(TextBuffer stored, bool isFormula)
    {
        var text = stored.Text.Trim();
        var day = text.Length > 10 && text[10] == 'T' ? text[..10] : text;
        return DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? new SheetCell(CellKind.Date, day.ToString(), isFormula)
            : Text(stored.ToString(), isFormula);
    }

    private SheetCell Number(string? style, TextBuffer stored, bool isFormula)
    {
        var text = stored.Text.Trim();
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
        {
            throw RefusedException.Damaged("a number that is none");
        }

        var isDate = style is not null && dateStyles.Count > 0 && dateStyles[Integers.Index(style, dateStyles.Count, "a cell whose style is missing")];
        return isDate && DateSerial.Day(number, is1904) is { } day
            ? new SheetCell(CellKind.Date, day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), isFormula)
            : new SheetCell(CellKind.Number, text.ToString(), isFormula);
    }
}
