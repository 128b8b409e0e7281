namespace Vawg.Dashboard.Components.Charts;

/// <summary>Places the names of breaks and events so that none covers another.</summary>
internal static class ChartRules
{
    private const double Gap = 5;

    /// <summary>Puts each label to the right of its rule if it fits there and else to the left, over the rule where it is too long for either, on the first level that is free.</summary>
    public static IReadOnlyList<ChartRule> Placed(IEnumerable<(double X, string When, string What, bool IsBreak)> rules, double right)
    {
        var taken = new List<(int Level, double From, double To)>();
        var placed = new List<ChartRule>();
        var ordered = rules.OrderBy(r => r.X).ToList();
        foreach (var (x, when, what, isBreak) in ordered)
        {
            var width = Math.Max(TextWidth.Of(when, bold: true), TextWidth.Of(what));
            var isLeft = x + Gap + width > right;
            var textX = isLeft ? Math.Max(x - Gap, width) : x + Gap;
            var from = isLeft ? textX - width : x;
            var to = isLeft ? Math.Max(x, textX) : textX + width;
            var level = 0;
            while (taken.Any(t => t.Level == level && t.From < to + 4 && t.To > from - 4))
            {
                level++;
            }

            taken.Add((level, from, to));
            placed.Add(new ChartRule(x, when, what, isBreak, isLeft, textX, level));
        }

        return placed;
    }
}
