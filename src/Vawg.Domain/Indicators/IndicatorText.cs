using Vawg.Domain.Measures;

namespace Vawg.Domain.Indicators;

/// <summary>Indicators as text: every page, chart and file writes them so.</summary>
public static class IndicatorText
{
    /// <summary>"36.3", "52.5%", "1,204", or the symbol.</summary>
    public static string Value(Indicator indicator, Measured value) => value.Known is { } known ? Number(indicator, known.Value) : value.Reason!.Value.Symbol();

    /// <summary>"35.9 to 36.7", or nothing where the indicator has no interval.</summary>
    public static string Interval(Indicator indicator, Measured value) => (indicator.Kind, value.Known) switch
    {
        (IndicatorKind.Share or IndicatorKind.Rate, { } known) => $"{Number(indicator, known.Lower)} to {Number(indicator, known.Upper)}",
        _ => string.Empty,
    };

    /// <summary>A value in the unit of the indicator, where shares are from 0 to 1.</summary>
    public static string Number(Indicator indicator, double value) => indicator.Kind switch
    {
        IndicatorKind.Share => $"{FigurePresenter.Number(100 * value, 1)}%",
        IndicatorKind.Rate => FigurePresenter.Number(value, value >= 10 ? 1 : 2),
        IndicatorKind.Count => FigurePresenter.Number(value, 0),
        IndicatorKind.Level => FigurePresenter.Number(value, value == Math.Floor(value) ? 0 : 1),
        _ => throw new ArgumentOutOfRangeException(nameof(indicator), indicator.Kind, "An indicator without a number."),
    };

    /// <summary>The value that is drawn: shares in per cent.</summary>
    public static double? Drawn(Indicator indicator, double? value) => Scale(indicator) * value;

    /// <summary>By how much a value is multiplied to be in the unit of a chart.</summary>
    public static double Scale(Indicator indicator) => indicator.Kind == IndicatorKind.Share ? 100 : 1;

    /// <summary>What stands after each number of an axis.</summary>
    public static string Suffix(Indicator indicator) => indicator.Kind == IndicatorKind.Share ? "%" : string.Empty;
}
