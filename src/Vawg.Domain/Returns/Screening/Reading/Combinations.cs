using System.Globalization;
using Vawg.Domain.Measures;

namespace Vawg.Domain.Returns.Screening.Reading;

/// <summary>The combinations that a sheet has given so far, so that a second row of one is found.</summary>
internal sealed class Combinations<TKey>(ScreeningRule duplicate)
    where TKey : notnull
{
    private readonly Dictionary<TKey, (int Row, Count? Count)> _seen = [];

    /// <summary>Notes a row, and reports it when its combination stands in an earlier one.</summary>
    public void Add(RowCells row, TKey key, Count? count, Func<TKey, string> words)
    {
        if (_seen.TryAdd(key, (row.Number, count)))
        {
            return;
        }

        var first = _seen[key];
        var rows = string.Create(CultureInfo.InvariantCulture, $"Rows {first.Row:N0} and {row.Number:N0}");
        row.Report(duplicate, words(key), $"{Text(first.Count)} and {Text(count)}", $"{rows} give the same combination. {duplicate.Remedy}");
    }

    private static string Text(Count? count) => count is { Known: { } known } ? known.ToString("N0", CultureInfo.InvariantCulture) : count?.ToString() ?? "no number";
}
