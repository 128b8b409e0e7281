using System.Diagnostics;
using Vawg.Domain.Returns.Sheets;

namespace Vawg.ReturnReader;

/// <summary>The time spent on one file, and its end.</summary>
internal sealed class WorkClock(TimeSpan most)
{
    private readonly Stopwatch _work = Stopwatch.StartNew();

    public void Check()
    {
        if (_work.Elapsed > most)
        {
            throw new RefusedException(RefusalCause.TooMuchTime);
        }
    }

    /// <summary>Does something whose time is not the file's.</summary>
    public void Apart(Action act)
    {
        _work.Stop();
        act();
        _work.Start();
    }
}
