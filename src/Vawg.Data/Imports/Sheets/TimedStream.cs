using System.Diagnostics;

namespace Vawg.Data.Imports.Sheets;

/// <summary>Reads from a process and counts the time spent waiting for it; when that is used up, it is told once. Time between reads is the reader's own and does not count.</summary>
internal sealed class TimedStream : Stream
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

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

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

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

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
