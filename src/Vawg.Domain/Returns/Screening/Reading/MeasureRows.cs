using Vawg.Domain.Measures;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns.Screening.Rules;

namespace Vawg.Domain.Returns.Screening.Reading;

/// <summary>Reads the sheet of measures.</summary>
internal sealed class MeasureRows : SheetRows
{
    /// <summary>Breakdowns that a remedy names.</summary>
    private const int MostNamed = 13;

    private static readonly NumberRules Numbers = new(MeasureRules.Blank, MeasureRules.Whole, MeasureRules.Separator, MeasureRules.TooLarge, MeasureRules.Negative);

    private readonly Combinations<(string Measure, string Breakdown)> _combinations = new(MeasureRules.Duplicate);
    private readonly int _measure;
    private readonly int _breakdown;
    private readonly int _value;
    private readonly int _note;

    public MeasureRows()
        : base(ReturnSheets.Measures)
    {
        _measure = Column("measure");
        _breakdown = Column("breakdown");
        _value = Column("value");
        _note = Column("note");
    }

    public List<MeasureRow> Rows { get; } = [];

    /// <summary>A measure and its breakdown as a finding names them: "SPECIALIST_TRAINED, SOLO".</summary>
    public static string Words((string Measure, string Breakdown) key) => key.Breakdown.Length == 0 ? key.Measure : $"{key.Measure}, {key.Breakdown}";

    protected override bool TryRead(RowCells row)
    {
        var measure = Measure(row);
        var breakdown = measure is null ? null : Breakdown(row, measure);
        var hasValue = row.TryCount(_value, Numbers, out var value);
        if (measure is null || breakdown is null)
        {
            return false;
        }

        if (_combinations.Earlier(row, (measure.Code, breakdown), hasValue ? Rows.Count : null) is var (earlier, place))
        {
            _combinations.Report(row, earlier, place is { } at ? CountOf(Rows[at]) : null, hasValue ? value : null, Words((measure.Code, breakdown)));
        }

        if (hasValue)
        {
            Rows.Add(new MeasureRow(measure.Code, breakdown, value.Known, value.Reason, row.Text(_note), row.Number));
        }

        return hasValue;
    }

    private static Count CountOf(MeasureRow row) => row.Value is { } value ? Count.Of(value) : Count.Missing(row.Missing!.Value);

    private MeasureDefinition? Measure(RowCells row)
    {
        if (!row.TryText(_measure, MeasureRules.Blank, "Write the code of a measure.", out var text))
        {
            return null;
        }

        var measure = MeasureDefinitions.Find(text);
        if (measure is null)
        {
            row.Report(MeasureRules.UnknownMeasure, _measure);
        }

        return measure;
    }

    private string? Breakdown(RowCells row, MeasureDefinition measure)
    {
        if (!row.IsUsable(_breakdown))
        {
            return null;
        }

        var text = row.Text(_breakdown);
        var allowed = measure.BreakdownValues;
        if (text.Length == 0 && allowed.Count == 0)
        {
            return string.Empty;
        }

        var found = allowed.FirstOrDefault(a => a.Equals(text, StringComparison.OrdinalIgnoreCase));
        if (found is null)
        {
            row.Report(MeasureRules.UnknownBreakdown, _breakdown, Remedy(measure));
        }

        return found;
    }

    private static string Remedy(MeasureDefinition measure)
    {
        var allowed = measure.BreakdownValues;
        var more = allowed.Count > MostNamed ? " and so on" : string.Empty;
        return allowed.Count == 0
            ? $"{measure.Code} has no breakdown: leave the cell empty."
            : $"{measure.Code} allows {string.Join(", ", allowed.Take(MostNamed))}{more}.";
    }
}
