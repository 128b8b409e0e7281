using System.Text.RegularExpressions;

namespace Vawg.Dashboard.Components.Charts;

/// <summary>The rules of the charts for a file that stands alone: the same sheet as on the page, each token replaced by its value, since few programs read custom properties.</summary>
public static partial class StandaloneStyle
{
    private static readonly Lazy<string> Sheet = new(() => Resolved(Read("charts.css"), Read("tokens.css")));

    /// <summary>The sheet, without comments or custom properties.</summary>
    public static string Css => Sheet.Value;

    /// <summary>A sheet with its tokens written out. A token without a value is refused.</summary>
    public static string Resolved(string sheet, string tokens)
    {
        var values = Token().Matches(Comment().Replace(tokens, string.Empty)).ToDictionary(m => m.Groups["name"].Value, m => m.Groups["value"].Value.Trim(), StringComparer.Ordinal);
        var resolved = Use().Replace(Comment().Replace(sheet, string.Empty), m => values[m.Groups["name"].Value]);
        return Space().Replace(resolved, " ").Trim();
    }

    private static string Read(string name)
    {
        using var stream = typeof(StandaloneStyle).Assembly.GetManifestResourceStream(name)!;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline, 1000)]
    private static partial Regex Comment();

    [GeneratedRegex(@"(?<name>--[\w-]+):(?<value>[^;]+);", RegexOptions.None, 1000)]
    private static partial Regex Token();

    [GeneratedRegex(@"var\((?<name>--[\w-]+)\)", RegexOptions.None, 1000)]
    private static partial Regex Use();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Space();
}
