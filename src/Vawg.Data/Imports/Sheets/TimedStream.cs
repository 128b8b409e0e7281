using System.Diagnostics;
using Vawg.Domain.Returns.Sheets;

namespace Vawg.Data.Imports.Sheets;

/// <summary>Reads from a process and counts the time spent waiting for it; when that is used up, it is told once. Time between reads is the reader's own and does not count.</summary>
internal sealed class TimedStream : ReadOnlyStream
{
    private readonly Stream _from;

    private readonly Timer _deadline;

    private TimeSpan _left;

    public TimedStream(Stream from, TimeSpan most, Action overdue)
    {
        (_from, _left) = (from, most);
        _deadline = new Timer(
            _ =>
            {
                IsOverdue = true;
                overdue();
            });
    }

    public bool IsOverdue { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        var start = Stopwatch.GetTimestamp();
        _deadline.Change(_left, Timeout.InfiniteTimeSpan);
        try
        {
            return _from.Read(buffer);
        }
        finally
        {
            _deadline.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            var left = _left - Stopwatch.GetElapsedTime(start);
            _left = left > TimeSpan.Zero ? left : TimeSpan.Zero;
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _deadline.Dispose();
            _from.Dispose();
        }

        base.Dispose(disposing);
    }
}
