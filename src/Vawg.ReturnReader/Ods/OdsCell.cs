using System.Globalization;
using System.Xml;
using Vawg.Domain.Returns.Sheets;
using Vawg.ReturnReader.Xml;

namespace Vawg.ReturnReader.Ods;

/// <summary>The cell in hand of an OpenDocument sheet.</summary>
internal sealed class OdsCell(SheetXml xml)
{
    private readonly TextBuffer _text = new();

    private string? _type;

    private string? _value;

    private bool _isError;

    private bool _isFormula;

    /// <summary>What it holds.</summary>
    public SheetCell Held { get; private set; }

    /// <summary>In how many columns it stands.</summary>
    public int Times { get; private set; }

    /// <summary>Columns that it is spread over when merged.</summary>
    public int Columns { get; private set; }

    /// <summary>Rows that it is spread over when merged.</summary>
    public int Rows { get; private set; }

    /// <summary>Reads the element in hand to its end.</summary>
    public void Read()
    {
        ReadAttributes();
        _text.Clear();
        new OdsParagraphs(xml, _text).Read();
        Held = Cell();
    }

    private void ReadAttributes()
    {
        (_type, _value, _isError, _isFormula) = (null, null, false, false);
        (Times, Columns, Rows) = (1, 1, 1);
        while (xml.NextAttribute())
        {
            switch (xml.Name)
            {
                case "value-type" when xml.Namespace == OpenDocument.Office:
                    _type = xml.Value;
                    break;
                case "value-type" when xml.Namespace == OpenDocument.CalcExtension:
                    _isError = xml.Value == "error";
                    break;
                case "value" or "date-value" or "time-value" or "boolean-value" or "string-value" when xml.Namespace == OpenDocument.Office:
                    _value = Bounded(xml.Value);
                    break;
                case "formula" when xml.Namespace == OpenDocument.Table:
                    _isFormula = true;
                    OdsFormula.RefuseOutside(xml.Value);
                    break;
                case "number-columns-repeated":
                    Times = Integers.Times(xml.Value);
                    break;
                case "number-columns-spanned":
                    Columns = Integers.Times(xml.Value);
                    break;
                case "number-rows-spanned":
                    Rows = Integers.Times(xml.Value);
                    break;
            }
        }

        xml.LeaveAttributes();
    }

    private SheetCell Cell() => _type switch
    {
        _ when _isError => new SheetCell(CellKind.Error, _text.ToString(), _isFormula),
        null => Text(_text.ToString()),
        "string" => Text(_value ?? _text.ToString()),
        "float" or "percentage" or "currency" => Number(),
        "date" => Date(),
        "boolean" => new SheetCell(CellKind.Truth, _value == "true" ? "TRUE" : "FALSE", _isFormula),
        "time" => Time(),
        "void" => Text(string.Empty),
        _ => throw RefusedException.Damaged("a cell of an unknown type"),
    };

    private SheetCell Text(string text) => new(text.Length == 0 ? CellKind.Blank : CellKind.Text, text, _isFormula);

    private SheetCell Number() =>
        double.TryParse(_value, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? new SheetCell(CellKind.Number, _value!.Trim(), _isFormula)
            : throw RefusedException.Damaged("a number that is none");

    private SheetCell Date()
    {
        var day = _value is { Length: > 10 } ? _value[..10] : _value;
        return DateOnly.TryParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _)
            ? new SheetCell(CellKind.Date, day!, _isFormula)
            : throw RefusedException.Damaged("a date that is none");
    }

    // As Excel stores it: the share of a day.
    private SheetCell Time()
    {
        try
        {
            var share = XmlConvert.ToTimeSpan(_value ?? string.Empty).TotalDays;
            return new SheetCell(CellKind.Number, share.ToString("R", CultureInfo.InvariantCulture), _isFormula);
        }
        catch (Exception fault) when (fault is FormatException or OverflowException)
        {
            throw RefusedException.Damaged("a time that is none");
        }
    }

    private static string Bounded(string value) =>
        value.Length <= Limits.LongestText ? value : throw new RefusedException(RefusalCause.CellTooLong);
}
