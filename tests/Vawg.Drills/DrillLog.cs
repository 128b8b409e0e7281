using System.Diagnostics;
using System.Globalization;

namespace Vawg.Drills;

/// <summary>What a drill saw, line by line with the seconds since it began.</summary>
internal sealed class DrillLog(TextWriter output)
{
    private readonly long _begun = Stopwatch.GetTimestamp();
    private readonly Lock _lock = new();

    /// <summary>Things that did not hold.</summary>
    public int Faults { get; private set; }

    public void Say(string line)
    {
        lock (_lock)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{Stopwatch.GetElapsedTime(_begun).TotalSeconds,7:0.0}  {line}"));
            output.Flush();
        }
    }

    public void Check(bool holds, string otherwise)
    {
        if (!holds)
        {
            lock (_lock)
            {
                Faults++;
            }

            Say($"FAULT: {otherwise}");
        }
    }

    public void Check(IReadOnlyList<string> broken)
    {
        foreach (var sentence in broken)
        {
            Check(holds: false, sentence);
        }
    }

    /// <summary>Does something and says how long it took.</summary>
    public async Task<double> TimeAsync(string what, Func<Task> act)
    {
        var begun = Stopwatch.GetTimestamp();
        await act();
        var seconds = Stopwatch.GetElapsedTime(begun).TotalSeconds;
        Say(string.Create(CultureInfo.InvariantCulture, $"{what}: {seconds:0.0} s"));
        return seconds;
    }
}
