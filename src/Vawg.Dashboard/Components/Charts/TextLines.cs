namespace Vawg.Dashboard.Components.Charts;

/// <summary>Breaks a text into lines no wider than a drawing.</summary>
internal static class TextLines
{
    public static IReadOnlyList<string> Of(string text, double width, double pixelsPerEm = 12)
    {
        var lines = new List<string>();
        var line = string.Empty;
        foreach (var word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var longer = line.Length == 0 ? word : line + " " + word;
            if (line.Length > 0 && TextWidth.Of(longer, bold: true) * pixelsPerEm / 12 > width)
            {
                lines.Add(line);
                longer = word;
            }

            line = longer;
        }

        return line.Length == 0 ? lines : [.. lines, line];
    }
}
