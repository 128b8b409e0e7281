using Vawg.Domain.Reference;

namespace Vawg.Data.Imports;

/// <summary>The rows of the outcomes table: one for a force, quarter, offence code and outcome type, with a count on either basis or both.</summary>
internal sealed class OutcomeRows(OpenDataCsv csv) : OpenDataRows(csv)
{
    private readonly OffenceCells _offences = new(csv);

    private readonly OutcomeCells _outcomes = new(csv);

    private readonly SeenKeys _seen = new(Offences.All.Count * Outcomes.All.Count);

    public OutcomeFileRow Current { get; private set; }

    public override bool Read()
    {
        if (!ForceCells.TryRead(out var force))
        {
            return false;
        }

        // No short cut: every problem of the row is listed.
        var isRead = QuarterCells.TryRead(Csv, out var quarter)
            & _offences.TryRead(out var offence)
            & _outcomes.TryRead(out var outcome)
            & TryReadOptional(OpenDataColumn.RecordedOutcomes, out var recorded)
            & TryReadOptional(OpenDataColumn.ClosedOutcomes, out var closed);
        if (!isRead || !Holds(outcome, recorded, ref closed))
        {
            return false;
        }

        var key = (offence * Outcomes.All.Count) + outcome;
        if (_seen.EarlierRow(Page(quarter.Index, force), key, Csv.Row) is > 0 and var earlier)
        {
            Csv.Refuse(OpenDataColumn.OutcomeType, $"{Csv.Places.Named(earlier)} already gives this force, quarter, offence code and outcome type.{OffenceCells.RepeatHint(offence)}");
            return false;
        }

        Note(quarter);
        NegativeRows += recorded < 0 || closed < 0 ? 1 : 0;
        Current = new OutcomeFileRow(Forces.All[force].Code, quarter, Offences.All[offence].Code, Outcomes.All[outcome].Code, recorded, closed, Csv.Row);
        return true;
    }

    private bool TryReadOptional(OpenDataColumn column, out long? count)
    {
        count = null;
        if (Csv.Cell(column).IsEmpty)
        {
            return true;
        }

        var isRead = CountCell.TryRead(Csv, column, out var number);
        count = isRead ? number : null;
        return isRead;
    }

    /// <summary>Outcome 0 says that no decision was made, so it cannot be among the decisions of a quarter.</summary>
    private bool Holds(int outcome, long? recorded, ref long? closed)
    {
        if (Outcomes.All[outcome].Code == OutcomeCode.NotYetAssigned)
        {
            if (closed is not (null or 0))
            {
                Csv.Refuse(OpenDataColumn.ClosedOutcomes, "Outcome 0 is not yet a decision, so none can have been recorded in the quarter; leave the cell empty.");
                return false;
            }

            closed = null;
        }

        if (recorded is null && closed is null)
        {
            Csv.Refuse(OpenDataColumn.RecordedOutcomes, "The row has no number on either basis.");
            return false;
        }

        return true;
    }
}
