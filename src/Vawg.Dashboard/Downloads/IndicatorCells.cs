using Vawg.Domain.Indicators;
using Vawg.Domain.Measures;

namespace Vawg.Dashboard.Downloads;

/// <summary>An indicator as cells of a CSV file; shares are in per cent.</summary>
internal static class IndicatorCells
{
    public static CsvCell[] Named(IndicatorRow row, Indicator indicator) => [CsvCell.Of(row.Label), CsvCell.Of(indicator.Name), CsvCell.Of(indicator.Unit)];

    /// <summary>Counted, of, value, and the bounds of the interval.</summary>
    public static CsvCell[] Of(Indicator indicator, Count numerator, Count denominator, Measured value) =>
        [CsvCell.Of(numerator), CsvCell.Of(denominator), .. CsvCell.Interval(value, IndicatorText.Scale(indicator))];
}
