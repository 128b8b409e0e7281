using Vawg.Data.Returns.Writing;
using Vawg.Domain.Returns.Sheets;

namespace Vawg.Data.Returns.Annotated;

/// <summary>Writes one sheet as it was uploaded, each row at its number, with a last column that says what is wrong with the row.</summary>
internal sealed class SheetCopy(XlsxSheetWriter to, SheetShape shape, RowProblems problems)
{
    /// <summary>The head of the last column.</summary>
    public const string Heading = "problems";

    /// <summary>Beyond it rows follow each other, so that the lines of a long CSV file stay within what a sheet holds: 1,048,576 rows, of which 250,000 are read at most.</summary>
    private const int LastPlaced = 1_048_576 - 250_001;

    private readonly bool _hasProblems = problems.HasAny;
    private bool _isHeaded;

    public void Row(SheetRow row)
    {
        WriteBefore(row.Number);
        Write(row.Number, row.Cells, problems.In(row.Number));
    }

    /// <summary>Writes what was found in rows that hold nothing after the last.</summary>
    public void End() => WriteBefore(int.MaxValue);

    private void WriteBefore(int number)
    {
        while (problems.Before(number) is { } found)
        {
            Write(found.Row, [], found.Text);
        }
    }

    private void Write(int number, IReadOnlyList<SheetCell> cells, string? problem)
    {
        var text = _hasProblems && !_isHeaded ? problem is null ? Heading : $"{Heading}\n{problem}" : problem;
        _isHeaded = true;
        to.Row(Math.Max(to.Last + 1, Math.Min(number, LastPlaced)), cells, isHeading: false, text is null ? null : (shape.Width, text));
    }
}
