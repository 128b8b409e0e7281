using System.Globalization;
using System.Text.RegularExpressions;
using FluentAssertions;
using Xunit;

namespace Vawg.Dashboard.Tests.Components;

/// <summary>Contrast by the WCAG 2.2 definition of relative luminance, from the tokens themselves.</summary>
public partial class PaletteTests
{
    private static readonly Dictionary<string, string> Colours = Colour().Matches(RepositoryFile.Style("tokens.css"))
        .ToDictionary(m => m.Groups["name"].Value, m => m.Groups["hex"].Value, StringComparer.Ordinal);

    [Theory]
    [InlineData("c1", "#12436D")]
    [InlineData("c2", "#28A197")]
    [InlineData("c3", "#801650")]
    [InlineData("c4", "#F46A25")]
    [InlineData("focus-chosen", "#12436D")]
    [InlineData("focus-peer", "#6BACE6")]
    [InlineData("focus-rest", "#BFBFBF")]
    public void Palette_is_the_published_one(string token, string hex) => Colours[token].Should().Be(hex);

    [Theory]
    [InlineData("c1")]
    [InlineData("c2")]
    [InlineData("c3")]
    [InlineData("c4")]
    [InlineData("control")]
    public void Marks_that_carry_meaning_stand_out_three_to_one(string token) =>
        Contrast(Colours[token], "#FFFFFF").Should().BeGreaterThanOrEqualTo(3);

    [Theory]
    [InlineData("ink", "ground")]
    [InlineData("ink-2", "ground")]
    [InlineData("ink-3", "ground")]
    [InlineData("ink-2", "tint")]
    [InlineData("ink-3", "tint")]
    [InlineData("accent", "ground")]
    [InlineData("accent", "tint")]
    [InlineData("accent-dark", "accent-tint")]
    [InlineData("problem", "ground")]
    [InlineData("ink", "s1")]
    [InlineData("ink", "s2")]
    [InlineData("ink", "s3")]
    [InlineData("ground", "s4")]
    [InlineData("ground", "s5")]
    public void Text_stands_out_four_and_a_half_to_one(string text, string ground) =>
        Contrast(Colours[text], Colours[ground]).Should().BeGreaterThanOrEqualTo(4.5);

    [Theory]
    [InlineData("#000000", "#FFFFFF", 21)]
    [InlineData("#777777", "#FFFFFF", 4.48)]
    public void Contrast_agrees_with_known_pairs(string one, string other, double expected) =>
        Contrast(one, other).Should().BeApproximately(expected, 0.005);

    private static double Contrast(string one, string other)
    {
        double[] luminances = [Luminance(one), Luminance(other)];
        return (luminances.Max() + 0.05) / (luminances.Min() + 0.05);
    }

    private static double Luminance(string hex)
    {
        var channels = new[] { 1, 3, 5 }.Select(i => int.Parse(hex.AsSpan(i, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture) / 255.0)
            .Select(c => c <= 0.04045 ? c / 12.92 : Math.Pow((c + 0.055) / 1.055, 2.4)).ToList();
        return (0.2126 * channels[0]) + (0.7152 * channels[1]) + (0.0722 * channels[2]);
    }

    [GeneratedRegex("--(?<name>[\\w-]+): (?<hex>#[0-9A-F]{6});", RegexOptions.None, 1000)]
    private static partial Regex Colour();
}
