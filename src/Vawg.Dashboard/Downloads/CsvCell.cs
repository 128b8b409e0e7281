using System.Globalization;
using Vawg.Domain.Measures;

namespace Vawg.Dashboard.Downloads;

/// <summary>One cell of figures: a plain number without thousands commas, the symbol of what is missing, or quoted text.</summary>
internal readonly record struct CsvCell(string Text)
{
    public static CsvCell Of(Count count) => new(count.Known?.ToString(CultureInfo.InvariantCulture) ?? count.Reason!.Value.Symbol());

    public static CsvCell Of(double? number, MissingReason? reason) =>
        new(number?.ToString("0.####", CultureInfo.InvariantCulture) ?? reason?.Symbol() ?? string.Empty);

    public static CsvCell Of(string text) => new(CsvText.Cell(text));

    /// <summary>Value, lower and upper bound; the symbol in each when the rate is missing.</summary>
    public static CsvCell[] Interval(Measured rate, double scale = 1) =>
    [
        Of(rate.Known?.Value * scale, rate.Reason),
        Of(rate.Known?.Lower * scale, rate.Reason),
        Of(rate.Known?.Upper * scale, rate.Reason),
    ];
}
