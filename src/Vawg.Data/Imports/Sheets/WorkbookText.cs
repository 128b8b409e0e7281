using System.Text;
using Vawg.Domain.Returns.Sheets;

namespace Vawg.Data.Imports.Sheets;

/// <summary>The data sheets of a published workbook as one comma-separated text; sheets without the headings of a table are passed over.</summary>
internal sealed class WorkbookText : TextReader
{
    /// <summary>How far down a sheet the headings of its table may stand.</summary>
    private const int MostRowsBeforeHeadings = 30;

    private readonly IEnumerator<SheetMessage> _messages;

    private readonly StringBuilder _line = new();

    private readonly List<string> _withoutTable = [];

    private int _next;

    private SheetStarted? _sheet;

    private IReadOnlyList<string>? _headings;

    private bool _isInTable;

    private int _firstRow;

    private int _lastRow;

    public WorkbookText(IEnumerable<SheetMessage> messages) => _messages = messages.GetEnumerator();

    public SheetPlaces Places { get; } = new();

    /// <summary>Names of the sheets that hold no table, of those read so far, as they are shown.</summary>
    public IReadOnlyList<string> WithoutTable => _withoutTable;

    public override int Peek() => Fill() ? _line[_next] : -1;

    public override int Read() => Fill() ? _line[_next++] : -1;

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        if (!Fill())
        {
            return 0;
        }

        var count = Math.Min(buffer.Length, _line.Length - _next);
        _line.CopyTo(_next, buffer, count);
        _next += count;
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _messages.Dispose();
        }

        base.Dispose(disposing);
    }

    private bool Fill()
    {
        while (_next == _line.Length)
        {
            (_next, _) = (0, _line.Clear());
            if (!_messages.MoveNext())
            {
                return false;
            }

            Take(_messages.Current);
        }

        return true;
    }

    private void Take(SheetMessage message)
    {
        switch (message)
        {
            case SheetStarted sheet:
                LeaveSheet();
                (_sheet, _isInTable) = (sheet, false);
                break;
            case SheetRow row when _isInTable:
                Write(row);
                break;
            case SheetRow row when row.Number <= MostRowsBeforeHeadings:
                LookForHeadings(row);
                break;
            case FileRefused refused:
                throw new SheetRefusedException(refused);
            case FileEnded:
                LeaveSheet();
                break;
        }
    }

    private void LeaveSheet()
    {
        if (_sheet is not null && !_isInTable)
        {
            _withoutTable.Add(CellText.Shown(_sheet.Name));
        }
    }

    private void LookForHeadings(SheetRow row)
    {
        List<string> headings = [.. row.Cells.Select(cell => cell.Text.Trim())];
        if (OpenDataHeader.Read(headings).Layout is null)
        {
            return;
        }

        if (_headings is not null && !headings.SequenceEqual(_headings, StringComparer.OrdinalIgnoreCase))
        {
            throw new SheetRefusedException(
                $"cannot be imported: the sheet {CellText.Shown(_sheet!.Name)} has other columns than the sheet {Places.Of(1).Sheet}. Take the file as published.");
        }

        _firstRow = _lastRow + 1;
        Places.Add(_firstRow, _sheet!.Name);
        _isInTable = true;
        if (_headings is null)
        {
            _headings = headings;
            Write(row);
        }
    }

    // Rows that the sheet leaves empty are empty lines, so that each keeps its number.
    private void Write(SheetRow row)
    {
        var number = _firstRow + row.Number - 1;
        _line.Append('\n', number - _lastRow - 1);
        for (var i = 0; i < Math.Max(row.Cells.Count, _headings!.Count); i++)
        {
            _line.Append(i == 0 ? string.Empty : ",").Append('"').Append(i < row.Cells.Count ? row.Cells[i].Text.Replace("\"", "\"\"", StringComparison.Ordinal) : string.Empty).Append('"');
        }

        _line.Append('\n');
        _lastRow = number;
    }
}
