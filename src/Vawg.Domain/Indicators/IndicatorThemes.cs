using Vawg.Domain.Measures;
using Vawg.Domain.Threats;

namespace Vawg.Domain.Indicators;

/// <summary>The themes by which measures are broken down, and ALL, which is all VAWG.</summary>
internal static class IndicatorThemes
{
    public const string All = "ALL";

    /// <summary>A row for each theme of a measure.</summary>
    public static IReadOnlyList<IndicatorRow> Rows(params string[] codes) => [.. codes.Select(c => new IndicatorRow(c, Label(c)) { Theme = c == All ? null : c })];

    public static string Label(string code) => code == All ? "All VAWG" : Themes.Find(code)!.Name;

    /// <summary>Recorded offences of a row's theme.</summary>
    public static IndicatorPart Offences(IndicatorRow row) => IndicatorPart.OfOffences(SelectionOf(row.Breakdown.Split(':')[0]));

    public static OffenceSelection SelectionOf(string code) => code == All ? OffenceSelection.Vawg : OffenceSelection.OfTheme(Themes.Find(code)!);
}
