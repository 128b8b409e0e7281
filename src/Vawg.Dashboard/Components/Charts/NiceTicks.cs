using System.Globalization;

namespace Vawg.Dashboard.Components.Charts;

/// <summary>Round numbers for an axis: steps of 1, 2 or 5 times a power of ten.</summary>
public static class NiceTicks
{
    /// <summary>Ticks from at or below the least value to at or above the greatest, about as many as asked for.</summary>
    public static IReadOnlyList<double> Covering(double from, double to, int about)
    {
        var span = to > from ? to - from : Math.Max(Math.Abs(from), 1);
        var step = Step(span / Math.Max(about, 1));
        var first = Math.Floor((from / step) + 1e-9);
        var last = Math.Ceiling(((from + span) / step) - 1e-9);
        return [.. Enumerable.Range(0, (int)(last - first) + 1).Select(i => Math.Round((first + i) * step, 10))];
    }

    /// <summary>Ticks at powers of ten, and at 3 times them where there is room, inside a range above zero.</summary>
    public static IReadOnlyList<double> Logarithmic(double from, double to, bool withThrees)
    {
        double[] steps = withThrees ? [1, 3] : [1];
        var exponents = Enumerable.Range((int)Math.Floor(Math.Log10(from)), (int)Math.Ceiling(Math.Log10(to / from)) + 2);
        return [.. exponents.SelectMany(e => steps.Select(s => s * Math.Pow(10, e))).Where(t => t >= from && t <= to)];
    }

    /// <summary>A tick as it is printed: thousands comma, as many decimals as its neighbours need.</summary>
    public static string Text(double tick, IReadOnlyList<double> ticks, string suffix = "")
    {
        var decimals = ticks.Max(t => Decimals(t));
        var sign = tick < 0 ? "\u2212" : string.Empty;
        return sign + Math.Abs(tick).ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture) + suffix;
    }

    private static int Decimals(double value)
    {
        var decimals = 0;
        while (decimals < 6 && Math.Abs(value - Math.Round(value, decimals)) > 1e-9)
        {
            decimals++;
        }

        return decimals;
    }

    private static double Step(double rough)
    {
        var power = Math.Pow(10, Math.Floor(Math.Log10(rough)));
        return power * ((rough / power) switch
        {
            <= 1 => 1,
            <= 2 => 2,
            <= 5 => 5,
            _ => 10,
        });
    }
}
