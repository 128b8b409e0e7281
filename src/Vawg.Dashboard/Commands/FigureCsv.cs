using System.Globalization;
using System.Text;
using Vawg.Dashboard.Downloads;
using Vawg.Data.Queries.Figures;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;

namespace Vawg.Dashboard.Commands;

/// <summary>Figures as CSV: numbers without thousands commas, a missing one empty with its symbol in the last column.</summary>
internal static class FigureCsv
{
    public const string Header = "force_code,force,period,count,denominator,rate,lower,upper,comparison,symbol";

    public static string Text(IEnumerable<FigureLine> lines, Period period)
    {
        var csv = new StringBuilder().AppendLine(Header);
        foreach (var line in lines)
        {
            var rate = line.Rate.Known;
            csv.AppendJoin(',', [
                line.ForceCode,
                CsvText.Cell(line.ForceName),
                CsvText.Cell(period.IsYear ? period.Label : period.Last.Code),
                Whole(line.Count),
                Whole(line.Denominator),
                Number(rate?.Value * line.Scale),
                Number(rate?.Lower * line.Scale),
                Number(rate?.Upper * line.Scale),
                CsvText.Cell(line.Comparison),
                line.Count.Reason?.Symbol() ?? line.Rate.Reason?.Symbol() ?? string.Empty]).AppendLine();
        }

        return csv.ToString();
    }

    private static string Whole(Count count) => count.Known?.ToString(CultureInfo.InvariantCulture) ?? string.Empty;

    private static string Number(double? value) => value?.ToString("0.####", CultureInfo.InvariantCulture) ?? string.Empty;
}
