using System.Globalization;
using System.Text;
using Vawg.Domain.Returns.Sheets;

namespace Vawg.ReturnReader;

/// <summary>Writes what was read, and counts it: sheets, rows and cells have their limits here, whatever the format.</summary>
internal sealed class SheetOutput : IDisposable
{
    private const int BytesHeld = 1 << 16;

    private readonly MemoryStream _held = new(2 * BytesHeld);

    private readonly Stream _to;

    private readonly WorkClock _clock;

    private readonly FileLimits _limits;

    private readonly BinaryWriter _writer;

    private readonly HashSet<string> _names = new(StringComparer.OrdinalIgnoreCase);

    private string? _sheet;

    private bool _isText;

    private int _rowsInSheet;

    private long _rows;

    private long _cells;

    private int _merges;

    public SheetOutput(Stream to, WorkClock clock, FileLimits limits)
    {
        (_to, _clock, _limits) = (to, clock, limits);
        _writer = new BinaryWriter(_held, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
    }

    /// <summary>The row being read, for the words of a refusal.</summary>
    public int RowInHand { get; set; }

    public void Recognised(SheetFormat format) => Write(new FileRecognised(format));

    public void Start(string name, bool isHidden, char? separator = null)
    {
        if (name.Length is 0 or > Limits.LongestSheetName)
        {
            throw RefusedException.Damaged("a sheet without a name, or with a very long one");
        }

        if (!_names.Add(name.Trim()))
        {
            throw RefusedException.Damaged("two sheets of the same name");
        }

        if (_names.Count > Limits.MostSheets)
        {
            throw RefusedException.Over(RefusalCause.TooManySheets, Limits.MostSheets, "sheets");
        }

        (_sheet, _isText, _rowsInSheet, _merges, RowInHand) = (name, separator is not null, 0, 0, 1);
        Write(new SheetStarted(name, isHidden, separator));
    }

    /// <summary>Passes on the row, as often as the file repeats it; nothing when it holds no value.</summary>
    public void Row(long number, RowCells cells, long times = 1)
    {
        if (!cells.HoldAValue)
        {
            return;
        }

        Count(cells.Count, times);
        RefuseFarRow(number + times - 1);
        for (var i = 0; i < times; i++)
        {
            Write(new SheetRow((int)number + i, cells.Cells));
        }
    }

    public void Merged(string range)
    {
        if (_merges++ < Limits.MostMergesTold)
        {
            Write(new CellsMerged(range));
        }
    }

    public void End()
    {
        if (_rows == 0)
        {
            throw new RefusedException(RefusalCause.Empty);
        }

        Write(new FileEnded());
        Send();
    }

    public void Refuse(RefusalCause cause, string detail)
    {
        Write(new FileRefused(cause, _sheet, _sheet is null ? null : RowInHand, detail));
        Send();
    }

    public void Dispose()
    {
        _writer.Dispose();
        _held.Dispose();
    }

    // Lines of a CSV file are not positions in a sheet: what its text holds is limited by its rows.
    private void RefuseFarRow(long number)
    {
        if (number > (_isText ? int.MaxValue : _limits.LastRow))
        {
            throw new RefusedException(RefusalCause.FarCell, string.Create(CultureInfo.InvariantCulture, $"row {number:N0}"));
        }
    }

    private void Count(int cells, long times)
    {
        if (_rowsInSheet + times > _limits.RowsInSheet)
        {
            throw RefusedException.Over(RefusalCause.TooManyRows, _limits.RowsInSheet, "rows in one sheet");
        }

        if (_rows + times > _limits.Rows)
        {
            throw RefusedException.Over(RefusalCause.TooManyRows, _limits.Rows, "rows in all");
        }

        if (_cells + (cells * times) > _limits.Cells)
        {
            throw RefusedException.Over(RefusalCause.TooManyCells, _limits.Cells, "cells");
        }

        _rowsInSheet += (int)times;
        _rows += times;
        _cells += cells * times;
    }

    private void Write(SheetMessage message)
    {
        SheetWire.Write(_writer, message);
        if (_held.Length >= BytesHeld)
        {
            Send();
        }
    }

    // Waiting for whoever reads is not the file's time.
    private void Send()
    {
        _clock.Apart(() =>
        {
            _held.WriteTo(_to);
            _to.Flush();
        });
        _held.SetLength(0);
    }
}
