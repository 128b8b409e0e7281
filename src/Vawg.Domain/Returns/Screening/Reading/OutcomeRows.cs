using Vawg.Domain.Reference;
using Vawg.Domain.Returns.Screening.Checks;
using Vawg.Domain.Returns.Screening.Rules;
using Vawg.Domain.Returns.Sheets;

namespace Vawg.Domain.Returns.Screening.Reading;

/// <summary>Reads the sheet of outcomes.</summary>
internal sealed class OutcomeRows : SheetRows
{
    private const long MostDays = 36_500;

    private static readonly NumberRules Numbers = new(OutcomeRules.Blank, OutcomeRules.Whole, OutcomeRules.Separator, OutcomeRules.TooLarge, OutcomeRules.Negative);

    private static readonly OffenceColumnRules Columns = new()
    {
        UnknownOffence = OutcomeRules.UnknownOffence,
        OffenceAsNumber = OutcomeRules.OffenceAsNumber,
        UnknownFlag = OutcomeRules.UnknownFlag,
        UnknownSex = OutcomeRules.UnknownSex,
        UnknownAge = OutcomeRules.UnknownAge,
        AgeAsDate = OutcomeRules.AgeAsDate,
        Blank = OutcomeRules.Blank,
        Checks =
        [
            new HonourFlagCheck(OutcomeRules.HonourFlag),
            new VictimSexByTitleCheck(OutcomeRules.VictimSexByTitle),
            new VictimAgeByTitleCheck(OutcomeRules.VictimAgeByTitle),
            new DomesticAbuseUnder16Check(OutcomeRules.DomesticAbuseUnder16),
        ],
    };

    private readonly Combinations<CombinationKey> _combinations = new(OutcomeRules.Duplicate);
    private readonly OffenceColumns _offence;
    private readonly int _basis;
    private readonly int _outcome;
    private readonly int _count;
    private readonly int _days;

    public OutcomeRows()
        : base(ReturnSheets.Outcomes)
    {
        _offence = new OffenceColumns(Sheet, Columns);
        _basis = Column("basis");
        _outcome = Column("outcome_code");
        _count = Column("count");
        _days = Column("median_days");
    }

    public RowPages<OutcomeRow> Rows { get; } = [];

    protected override bool TryRead(RowCells row)
    {
        var cells = _offence.Read(row);
        var hasBasis = row.TryWord(_basis, ReturnWords.Bases, OutcomeRules.UnknownBasis, OutcomeRules.Blank, out var basis);
        var outcome = Outcome(row);
        var hasCount = row.TryCount(_count, Numbers, out var count);
        var days = Days(row);
        if (hasBasis && basis == OutcomeBasis.Closed && outcome?.Code == OutcomeCode.NotYetAssigned)
        {
            row.Report(OutcomeRules.NotYetOnClosed, _outcome, "0, closed", null);
            return false;
        }

        if (!cells.TryWhole(out var offence) || !hasBasis || outcome is null)
        {
            return false;
        }

        if (_combinations.Earlier(row, CombinationKey.Of(basis, offence, outcome.Code), hasCount ? Rows.Count : null) is var (earlier, place))
        {
            _combinations.Report(row, earlier, place is { } at ? Rows[at].Count : null, hasCount ? count : null, $"{ReturnWords.Bases.Text(basis)}, {CombinationWords.Of(offence)}, outcome {outcome.Code}");
        }

        if (hasCount)
        {
            Rows.Add(new OutcomeRow(basis, offence, outcome.Code, count) { MedianDays = days, SourceRow = row.Number });
        }

        return hasCount;
    }

    private Outcome? Outcome(RowCells row)
    {
        if (!row.TryText(_outcome, OutcomeRules.Blank, "Write an outcome code.", out var text))
        {
            return null;
        }

        if (row[_outcome].Kind is CellKind.Number or CellKind.Date or CellKind.Truth)
        {
            row.Report(OutcomeRules.OutcomeAsNumber, _outcome);
            return null;
        }

        var outcome = OutcomeCode.TryParse(text, out var code) ? Outcomes.Find(code) : null;
        if (outcome is null)
        {
            row.Report(OutcomeRules.UnknownOutcome, _outcome);
        }

        return outcome;
    }

    private int? Days(RowCells row)
    {
        if (!row.IsUsable(_days) || row[_days] is not { IsBlank: false } cell || CountReading.TryMissing(cell.Text, out _))
        {
            return null;
        }

        if (WholeNumber.Read(cell, out var days) == NumberForm.Whole && days is >= 0 and <= MostDays)
        {
            return (int)days;
        }

        row.Report(OutcomeRules.MedianDays, _days);
        return null;
    }
}
