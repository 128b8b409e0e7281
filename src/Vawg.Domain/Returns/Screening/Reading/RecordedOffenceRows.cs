using Vawg.Domain.Returns.Screening.Checks;
using Vawg.Domain.Returns.Screening.Rules;

namespace Vawg.Domain.Returns.Screening.Reading;

/// <summary>Reads the sheet of recorded offences.</summary>
internal sealed class RecordedOffenceRows : SheetRows
{
    private static readonly NumberRules Numbers = new(OffenceRules.Blank, OffenceRules.Whole, OffenceRules.Separator, OffenceRules.TooLarge, OffenceRules.Negative);

    private static readonly OffenceColumnRules Columns = new()
    {
        UnknownOffence = OffenceRules.UnknownOffence,
        OffenceAsNumber = OffenceRules.OffenceAsNumber,
        UnknownFlag = OffenceRules.UnknownFlag,
        UnknownSex = OffenceRules.UnknownSex,
        UnknownAge = OffenceRules.UnknownAge,
        AgeAsDate = OffenceRules.AgeAsDate,
        Blank = OffenceRules.Blank,
        Checks =
        [
            new HonourFlagCheck(OffenceRules.HonourFlag),
            new VictimSexByTitleCheck(OffenceRules.VictimSexByTitle),
            new VictimAgeByTitleCheck(OffenceRules.VictimAgeByTitle),
            new DomesticAbuseUnder16Check(OffenceRules.DomesticAbuseUnder16),
        ],
    };

    private readonly Combinations<CombinationKey> _combinations = new(OffenceRules.Duplicate);
    private readonly OffenceColumns _offence;
    private readonly int _location;
    private readonly int _count;

    public RecordedOffenceRows()
        : base(ReturnSheets.RecordedOffences)
    {
        _offence = new OffenceColumns(Sheet, Columns);
        _location = Column("location");
        _count = Column("count");
    }

    public RowPages<RecordedOffenceRow> Rows { get; } = [];

    protected override bool TryRead(RowCells row)
    {
        var cells = _offence.Read(row);
        var hasLocation = row.TryWord(_location, ReturnWords.Locations, OffenceRules.UnknownLocation, OffenceRules.Blank, out var location);
        var hasCount = row.TryCount(_count, Numbers, out var count);
        if (!cells.TryWhole(out var offence) || !hasLocation)
        {
            return false;
        }

        if (_combinations.Earlier(row, CombinationKey.Of(offence, location), hasCount ? Rows.Count : null) is var (earlier, place))
        {
            _combinations.Report(row, earlier, place is { } at ? Rows[at].Count : null, hasCount ? count : null, $"{CombinationWords.Of(offence)}, {ReturnWords.Locations.Text(location)}");
        }

        if (hasCount)
        {
            Rows.Add(new RecordedOffenceRow(offence, location, count) { SourceRow = row.Number });
        }

        return hasCount;
    }
}
