namespace Vawg.Domain.Returns.Screening.Reading;

/// <summary>What one of the seven sheets says, row by row.</summary>
internal abstract class SheetRows(ReturnSheet sheet)
{
    public ReturnSheet Sheet { get; } = sheet;

    /// <summary>Rows read below the heading.</summary>
    public int Read { get; private set; }

    /// <summary>Of those, rows that could not be made out and are in no total.</summary>
    public int Unread { get; private set; }

    public void Take(RowCells row)
    {
        Read++;
        if (!TryRead(row))
        {
            Unread++;
        }
    }

    protected abstract bool TryRead(RowCells row);

    protected int Column(string name) => Sheet.IndexOf(name);
}
