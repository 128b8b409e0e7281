namespace Vawg.Dashboard.Components.Charts;

/// <summary>Chooses which year labels stand under an axis of time: all of them, or every second, third and so on where all would touch.</summary>
internal static class TimeAxis
{
    /// <summary>The labels kept, with their places; in narrow drawings "2022/23" is printed as "22/23".</summary>
    public static IReadOnlyList<ChartText> Labels(IReadOnlyList<(double X, string Label)> years, bool isNarrow, double y)
    {
        var texts = years.Select(t => (t.X, Text: isNarrow && t.Label.Length == 7 ? t.Label[2..] : t.Label)).ToList();
        if (texts.Count < 2)
        {
            return [.. texts.Select(t => new ChartText(t.X, y, t.Text))];
        }

        var needed = texts.Max(t => TextWidth.Of(t.Text)) + 6;
        var spacing = texts.Zip(texts.Skip(1), (a, b) => b.X - a.X).Min();
        var every = Math.Max(1, (int)Math.Ceiling(needed / spacing));
        return [.. texts.Where((_, i) => i % every == 0).Select(t => new ChartText(t.X, y, t.Text))];
    }
}
