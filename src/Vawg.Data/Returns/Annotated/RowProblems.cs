using Vawg.Data.Model;

namespace Vawg.Data.Returns.Annotated;

/// <summary>What was found in the rows of one sheet, told row by row from the first to the last.</summary>
internal sealed class RowProblems(IEnumerable<SubmissionFinding> findings)
{
    /// <summary>Room for it in one cell.</summary>
    private const int Longest = 32_000;

    private readonly Queue<(int Row, string Text)> _rows = new(findings
        .GroupBy(f => f.Row!.Value)
        .OrderBy(r => r.Key)
        .Select(r => (r.Key, Shortened(string.Join('\n', r.OrderBy(f => f.Ordinal).Select(FindingWords.Of))))));

    public bool HasAny => _rows.Count > 0;

    /// <summary>The next row with problems before a row of the file, which itself held nothing; null when there is none.</summary>
    public (int Row, string Text)? Before(int row) => _rows.TryPeek(out var next) && next.Row < row ? _rows.Dequeue() : null;

    /// <summary>What was found in a row; null for nothing.</summary>
    public string? In(int row) => _rows.TryPeek(out var next) && next.Row == row ? _rows.Dequeue().Text : null;

    private static string Shortened(string text) => text.Length <= Longest ? text : text[..Longest];
}
