using Vawg.Domain.Periods;

namespace Vawg.Domain.Returns.Screening;

/// <summary>What screening went through, in a sentence that the report on the page and the command line share.</summary>
public static class ScreeningTotals
{
    /// <param name="rows">Rows read.</param>
    /// <param name="sheets">Rows by sheet: "recorded_offences 4,211; outcomes 640".</param>
    /// <param name="isWhole">Whether the file was read to its end.</param>
    public static string Text(int rows, string sheets, bool isWhole) => (rows, isWhole) switch
    {
        (0, false) => "No rows were read: the file could not be read to its end.",
        (0, true) => "No rows were read.",
        (_, false) => $"{Read(rows, sheets)} The file could not be read to its end, so only what was read before was checked.",
        (_, true) => $"{Read(rows, sheets)} All {ScreeningRules.All.Count} checks ran.",
    };

    private static string Read(int rows, string sheets) => string.Create(PublicationCulture.English, $"{rows:N0} {(rows == 1 ? "row" : "rows")} read ({sheets}).");
}
