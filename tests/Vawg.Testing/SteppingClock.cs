namespace Vawg.Testing;

/// <summary>A clock that moves only when something waits on it, and then at once: by as much as is waited for.</summary>
public sealed class SteppingClock(DateTimeOffset start) : TimeProvider
{
    private TimeSpan _passed;

    public SteppingClock() : this(new DateTimeOffset(2025, 3, 31, 9, 30, 0, TimeSpan.Zero))
    {
    }

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => start + _passed;

    public override long GetTimestamp() => _passed.Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime > TimeSpan.Zero)
        {
            _passed += dueTime;
        }

        return System.CreateTimer(callback, state, dueTime == Timeout.InfiniteTimeSpan ? dueTime : TimeSpan.Zero, Timeout.InfiniteTimeSpan);
    }
}
