namespace Vawg.Domain.Comparison;

/// <summary>Words for the signals of an XmR chart.</summary>
public static class XmRSignalWords
{
    private const XmRSignals Up = XmRSignals.AboveUpperLimit | XmRSignals.RunAboveMean | XmRSignals.Rising | XmRSignals.TwoOfThreeHigh;

    private const XmRSignals Down = XmRSignals.BelowLowerLimit | XmRSignals.RunBelowMean | XmRSignals.Falling | XmRSignals.TwoOfThreeLow;

    private static readonly (XmRSignals Signal, string Words)[] Each =
    [
        (XmRSignals.AboveUpperLimit, "above the upper limit"),
        (XmRSignals.BelowLowerLimit, "below the lower limit"),
        (XmRSignals.RunAboveMean, "7 or more quarters above the mean"),
        (XmRSignals.RunBelowMean, "7 or more quarters below the mean"),
        (XmRSignals.Rising, "7 or more quarters rising"),
        (XmRSignals.Falling, "7 or more quarters falling"),
        (XmRSignals.TwoOfThreeHigh, "two of three quarters near the upper limit"),
        (XmRSignals.TwoOfThreeLow, "two of three quarters near the lower limit"),
    ];

    /// <summary>The signals joined by semicolons, or "no signal".</summary>
    public static string Words(this XmRSignals signals) => signals == XmRSignals.None
        ? "no signal"
        : string.Join("; ", Each.Where(e => signals.HasFlag(e.Signal)).Select(e => e.Words));

    /// <summary>Whether the signals tell of a move upwards or downwards; null without a signal, or with signals of both.</summary>
    public static bool? IsUp(this XmRSignals signals) => ((signals & Up) != XmRSignals.None, (signals & Down) != XmRSignals.None) switch
    {
        (true, false) => true,
        (false, true) => false,
        _ => null,
    };
}
