using Vawg.Domain.Returns;
using Vawg.Domain.Returns.Sheets;

namespace Vawg.Domain.Tests.Returns.Screening;

/// <summary>A sheet of a workbook in the making: its heading in row 1, and rows of cells.</summary>
internal sealed class ASheet(string name, IEnumerable<List<SheetCell>> rows)
{
    public ASheet(string name)
        : this(name, [ReturnSheets.Find(name)!.Columns.Select(c => AReturn.Text(c.Name)).ToList()])
    {
    }

    public string Name { get; set; } = name;

    public bool IsHidden { get; set; }

    public char? Separator { get; set; }

    public List<string> Merged { get; } = [];

    public List<(int Number, List<SheetCell> Cells)> Rows { get; } = rows.Select((r, i) => (i + 1, r)).ToList();

    public List<SheetCell> Row(int number) => Rows.Find(r => r.Number == number).Cells;

    public int Column(string column) => Rows[0].Cells.FindIndex(c => c.Text == column);

    public ColumnKind? KindOf(string column) => ReturnSheets.Find(Name)?.Columns.FirstOrDefault(c => c.Name == column)?.Kind;

    public ColumnKind? KindAt(int position) => ReturnSheets.Find(Name) is { } sheet && position < sheet.Columns.Count ? sheet.Columns[position].Kind : null;

    public void RemoveColumn(string column)
    {
        var at = Column(column);
        foreach (var (_, cells) in Rows.Where(r => r.Cells.Count > at))
        {
            cells.RemoveAt(at);
        }
    }

    public void Rename(string column, string to) => Rows[0].Cells[Column(column)] = AReturn.Text(to);

    /// <summary>Puts the columns in another order.</summary>
    public void Shuffle(int seed)
    {
        var order = Enumerable.Range(0, Rows[0].Cells.Count).ToArray();
        new Random(seed).Shuffle(order);
        foreach (var (_, cells) in Rows)
        {
            var shuffled = order.Select(i => i < cells.Count ? cells[i] : SheetCell.Blank).ToList();
            cells.Clear();
            cells.AddRange(shuffled);
        }
    }

    /// <summary>Moves every row down, and puts rows above.</summary>
    public void PutAbove(params string[] lines)
    {
        var moved = Rows.Select(r => (r.Number + lines.Length, r.Cells)).ToList();
        Rows.Clear();
        Rows.AddRange(lines.Select((line, i) => (i + 1, new List<SheetCell> { AReturn.Text(line) })));
        Rows.AddRange(moved);
    }
}
