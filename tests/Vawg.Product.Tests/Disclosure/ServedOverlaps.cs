using System.Globalization;
using AngleSharp.Dom;
using Vawg.Domain.Tests.Measures;
using Vawg.Domain.Threats;

namespace Vawg.Product.Tests.Disclosure;

/// <summary>
/// Someone who sets the whole table of overlaps of a force's page against itself: every offence lies in some of the nine themes and outside the others, never in two that their definitions keep apart,
/// and what is shown of the themes and of what two of them share bounds what is not.
/// </summary>
internal sealed class ServedOverlaps
{
    private const double Tiny = 1e-6;

    /// <summary>Themes of different codes, and of different ages.</summary>
    private static readonly string[][] Apart = [["RASSO", "SH", "MSHT"], ["SEXWORK", "CSAE"]];

    private static readonly List<int> Kinds = Enumerable.Range(1, (1 << Themes.Nine.Count) - 1).Where(IsPossible).ToList();

    private readonly Dictionary<(int Row, int Column), string> _cells = [];
    private readonly LinearBounds _bounds;

    public ServedOverlaps(IParentNode page)
    {
        foreach (var (row, r) in page.QuerySelectorAll("#overlap tbody tr").Select((row, r) => (row, r)))
        {
            foreach (var (cell, c) in row.QuerySelectorAll("td").Select((cell, c) => (cell, c)).Where(t => t.c <= r))
            {
                _cells[(r, c)] = cell.TextContent.Trim();
            }
        }

        _bounds = new LinearBounds(Kinds.Count, [.. _cells.Where(c => CountOf(c.Value) is not null).Select(c => (Sum(c.Key.Row, c.Key.Column), (double)CountOf(c.Value)!.Value))], []);
    }

    public int HiddenCount => Hidden().Count();

    /// <summary>Suppressed numbers that can be told within less than five, in words; not those of a theme that is known to be none, or of two that definitions keep apart.</summary>
    public IEnumerable<string> Found()
    {
        foreach (var (row, column) in Hidden())
        {
            var (least, most) = _bounds.Of(Sum(row, column));
            if (most - least < 5 - Tiny)
            {
                yield return $"{Themes.Nine[row].Code} and {Themes.Nine[column].Code}: {least:0.##} to {most:0.##}";
            }
        }
    }

    private IEnumerable<(int Row, int Column)> Hidden() => _cells.Where(c => c.Value == "[c]" && !IsNone(c.Key.Row) && !IsNone(c.Key.Column) && Sum(c.Key.Row, c.Key.Column).Contains(1)).Select(c => c.Key);

    private bool IsNone(int theme) => CountOf(_cells[(theme, theme)]) == 0;

    private static long? CountOf(string text) => long.TryParse(text, NumberStyles.AllowThousands, CultureInfo.InvariantCulture, out var count) ? count : null;

    private static double[] Sum(int row, int column) => Kinds.Select(k => IsIn(k, row) && IsIn(k, column) ? 1d : 0d).ToArray();

    private static bool IsPossible(int kind) => Apart.All(apart => apart.Count(code => IsIn(kind, Themes.Nine.ToList().FindIndex(t => t.Code == code))) <= 1);

    private static bool IsIn(int kind, int theme) => (kind & (1 << theme)) != 0;
}
