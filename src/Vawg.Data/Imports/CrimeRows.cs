using Vawg.Domain.Reference;

namespace Vawg.Data.Imports;

/// <summary>The rows of the recorded crime table: one for a force, quarter and offence code.</summary>
internal sealed class CrimeRows(OpenDataCsv csv) : OpenDataRows(csv)
{
    private readonly OffenceCells _offences = new(csv);

    private readonly SeenKeys _seen = new(Offences.All.Count);

    public OpenDataCrimeRow Current { get; private set; }

    public override bool Read()
    {
        if (!ForceCells.TryRead(out var force))
        {
            return false;
        }

        // No short cut: every problem of the row is listed.
        var isRead = QuarterCells.TryRead(Csv, out var quarter)
            & _offences.TryRead(out var offence)
            & CountCell.TryRead(Csv, OpenDataColumn.Count, out var count);
        if (!isRead)
        {
            return false;
        }

        if (_seen.EarlierRow(Page(quarter.Index, force), offence, Csv.Row) is > 0 and var earlier)
        {
            Csv.Refuse(OpenDataColumn.OffenceCode, $"{Csv.Places.Named(earlier)} already gives this force, quarter and offence code.{OffenceCells.RepeatHint(offence)}");
            return false;
        }

        Note(quarter);
        NegativeRows += count < 0 ? 1 : 0;
        Current = new OpenDataCrimeRow(Forces.All[force].Code, quarter, Offences.All[offence].Code, count, Csv.Row);
        return true;
    }
}
