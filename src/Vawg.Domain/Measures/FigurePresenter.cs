using System.Globalization;
using Vawg.Domain.Periods;

namespace Vawg.Domain.Measures;

/// <summary>Turns a figure into the text that a reader sees: symbols for what is missing, thousands commas, a real minus sign. Pages, charts, downloads and the command line use it and nothing else.</summary>
public static class FigurePresenter
{
    private const string Minus = "\u2212";

    /// <summary>"1,234", "\u221212", or the symbol.</summary>
    public static string Text(Count count) => count.Known is { } value ? Whole(value) : count.Reason!.Value.Symbol();

    /// <summary>A rate with the given number of decimals, or the symbol.</summary>
    public static string Text(Measured rate, int decimals) => rate.Known is { } known ? Number(known.Value, decimals) : rate.Reason!.Value.Symbol();

    /// <summary>"50.7 to 51.5", or the symbol.</summary>
    public static string Interval(Measured rate, int decimals) => rate.Known is { } known
        ? $"{Number(known.Lower, decimals)} to {Number(known.Upper, decimals)}"
        : rate.Reason!.Value.Symbol();

    /// <summary>A share as "58.7%", or the symbol.</summary>
    public static string Percent(Measured share, int decimals = 1) => share.Known is { } known
        ? $"{Number(100 * known.Value, decimals)}%"
        : share.Reason!.Value.Symbol();

    /// <summary>"58.6% to 58.8%", or the symbol.</summary>
    public static string PercentInterval(Measured share, int decimals = 1) => share.Known is { } known
        ? $"{Number(100 * known.Lower, decimals)}% to {Number(100 * known.Upper, decimals)}%"
        : share.Reason!.Value.Symbol();

    public static string Whole(long value) => Signed(value.ToString("N0", PublicationCulture.English));

    public static string Number(double value, int decimals) =>
        Signed(Math.Round(value, decimals, MidpointRounding.AwayFromZero).ToString("N" + decimals.ToString(CultureInfo.InvariantCulture), PublicationCulture.English));

    /// <summary>A change as "+4.4%" or "\u22123.0%".</summary>
    public static string SignedPercent(double percent)
    {
        var text = Number(percent, 1);
        return percent > 0 && !text.StartsWith("0.0", StringComparison.Ordinal) ? $"+{text}%" : $"{text}%";
    }

    /// <summary>Decimals that a column of rates shares, by its largest rate: two under 10 and one above, so that small rates are not all 0.0.</summary>
    public static int Decimals(IEnumerable<Measured> column) =>
        column.Max(r => r.Known?.Value) is { } largest && largest >= 10 ? 1 : 2;

    /// <summary>A date as 31 March 2025.</summary>
    public static string Date(DateOnly date) => date.ToString("d MMMM yyyy", PublicationCulture.English);

    public static string Date(DateTime utc) => Date(DateOnly.FromDateTime(utc));

    private static string Signed(string text)
    {
        var isNegative = text.StartsWith('-');
        if (!isNegative)
        {
            return text;
        }

        var isZero = !text.AsSpan(1).ContainsAnyInRange('1', '9');
        return isZero ? text[1..] : Minus + text[1..];
    }
}
