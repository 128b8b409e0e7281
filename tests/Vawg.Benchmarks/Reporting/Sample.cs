using System.Diagnostics;

namespace Vawg.Benchmarks.Reporting;

/// <summary>Times of one act, in milliseconds. Its median is what is reported, since other work on the machine only ever adds to some of them.</summary>
internal sealed class Sample
{
    private readonly List<double> _milliseconds = [];

    public int Size => _milliseconds.Count;

    public double Median => Quantile(0.5);

    /// <summary>Nineteen in twenty were at most this long.</summary>
    public double Percentile95 => Quantile(0.95);

    public void Add(double milliseconds) => _milliseconds.Add(milliseconds);

    public async Task TimeAsync(Func<Task> act)
    {
        var begun = Stopwatch.GetTimestamp();
        await act();
        Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
    }

    public void Time(Action act)
    {
        var begun = Stopwatch.GetTimestamp();
        act();
        Add(Stopwatch.GetElapsedTime(begun).TotalMilliseconds);
    }

    private double Quantile(double share)
    {
        var sorted = _milliseconds.Order().ToList();
        var place = share * (sorted.Count - 1);
        var below = (int)place;
        var above = Math.Min(below + 1, sorted.Count - 1);
        return sorted[below] + ((place - below) * (sorted[above] - sorted[below]));
    }
}
