using System.Globalization;
using System.Text.RegularExpressions;
using Vawg.Testing;

namespace Vawg.Data.Tests.Threats;

/// <summary>The threat score by hand in docs/method.md, as its numbers stand there.</summary>
internal static partial class WorkedExample
{
    private const string Heading = "### A threat score by hand";

    private static readonly string Section = Read();

    /// <summary>The cells of the table by the name of the criterion: from, level, points, weight, product.</summary>
    public static IReadOnlyDictionary<string, string[]> Rows { get; } = Section.Split('\n')
        .Where(l => l.StartsWith("| ", StringComparison.Ordinal))
        .Skip(2)
        .Select(l => l.Trim('|').Split('|', StringSplitOptions.TrimEntries))
        .ToDictionary(c => c[0], c => c[1..], StringComparer.Ordinal);

    /// <summary>The line that begins with some words.</summary>
    public static string Line(string beginning) => Section.Split('\n').Single(l => l.StartsWith($"- {beginning}", StringComparison.Ordinal));

    /// <summary>The numbers of a text in the order in which they stand.</summary>
    public static IReadOnlyList<string> Numbers(string text) => Digits().Matches(text).Select(m => m.Value.Replace(",", string.Empty, StringComparison.Ordinal)).ToList();

    /// <summary>A number of the code with as many decimals as a shown one has.</summary>
    public static string As(string shown, double number)
    {
        var decimals = shown.Contains('.', StringComparison.Ordinal) ? shown.Length - shown.IndexOf('.', StringComparison.Ordinal) - 1 : 0;
        return Math.Round(number, decimals, MidpointRounding.AwayFromZero).ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
    }

    private static string Read()
    {
        var text = File.ReadAllText(RepositoryRoot.Combine("docs", "method.md"));
        var section = text[(text.IndexOf(Heading, StringComparison.Ordinal) + Heading.Length)..];
        return section[..section.IndexOf("\n## ", StringComparison.Ordinal)];
    }

    [GeneratedRegex(@"\d[\d,]*(\.\d+)?", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Digits();
}
