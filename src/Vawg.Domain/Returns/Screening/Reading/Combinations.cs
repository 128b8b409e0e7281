using System.Globalization;
using Vawg.Domain.Measures;

namespace Vawg.Domain.Returns.Screening.Reading;

/// <summary>The combinations that a sheet has given so far, so that a second row of one is found.</summary>
internal sealed class Combinations<TKey>(ScreeningRule duplicate)
    where TKey : notnull
{
    private const int NoNumber = -1;

    private readonly Dictionary<TKey, (int Row, int Place)> _seen = [];

    /// <summary>Notes a row; the earlier one of the same combination, if there is one, with its place among the rows that gave a number.</summary>
    /// <param name="place">The place that the row will have among those, or null when it gave none.</param>
    public (int Row, int? Place)? Earlier(RowCells row, TKey key, int? place) =>
        _seen.TryAdd(key, (row.Number, place ?? NoNumber)) ? null : (_seen[key].Row, _seen[key].Place is var at and not NoNumber ? at : null);

    /// <summary>Reports that two rows give one combination.</summary>
    public void Report(RowCells row, int earlierRow, Count? earlier, Count? count, string words)
    {
        var rows = string.Create(CultureInfo.InvariantCulture, $"Rows {earlierRow:N0} and {row.Number:N0}");
        row.Report(duplicate, words, $"{Text(earlier)} and {Text(count)}", $"{rows} give the same combination. {duplicate.Remedy}");
    }

    private static string Text(Count? count) => count is { Known: { } known } ? known.ToString("N0", CultureInfo.InvariantCulture) : count?.ToString() ?? "no number";
}
