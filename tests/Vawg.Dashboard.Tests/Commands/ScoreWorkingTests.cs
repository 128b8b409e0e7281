using System.Globalization;
using System.Text.RegularExpressions;
using FluentAssertions;
using Vawg.Dashboard.Commands;
using Vawg.Data.Queries.Threats;
using Vawg.Data.Threats;
using Vawg.Domain.Measures;
using Vawg.Domain.Threats;
using Vawg.Domain.Threats.Scoring;
using Xunit;

namespace Vawg.Dashboard.Tests.Commands;

/// <summary>The working as printed, computed again from nothing but the numbers in it.</summary>
public sealed partial class ScoreWorkingTests
{
    [Fact]
    public void Who_computes_a_score_again_from_the_numbers_printed_comes_to_the_score_printed()
    {
        var compared = 0;
        foreach (var (edition, combining) in PrintedEdition.All.SelectMany(e => Enum.GetValues<Combining>().Select(c => (e, c))))
        {
            var shown = Shown(edition, combining);
            foreach (var placed in shown.Scores.Ranking.Placed)
            {
                var means = MeansOf(ScoreWorking.Text(shown, placed.Score.Theme));
                if (placed.Score.Score is not { } score)
                {
                    means.Should().Contain(m => m == null, "a theme without a score lacks a mean");
                    continue;
                }

                Combined(means[0]!.Value, means[1]!.Value, means[2]!.Value, combining).Should().BeApproximately(score, 1e-9);
                ScoreWorking.Text(shown, placed.Score.Theme).Should().MatchRegex($@"Priority = .* = {Regex.Escape(ShownScores.Score(score))}\n");
                compared++;
            }
        }

        compared.Should().BeGreaterThan(20);
    }

    [Fact]
    public void Every_line_says_where_its_level_comes_from()
    {
        var text = ScoreWorking.Text(Shown(PrintedEdition.Of2024, Combining.Uplift), Themes.Find("SH")!);

        text.Should().Contain("Stalking and harassment. Edition 2024, England and Wales: counts that the assessment prints");
        text.Should().Contain(" recorded in 12 months, 27,729,263 females aged 10 and over (5 and over is level 4)").And.Contain("assessed: ").And.Contain("missing [x]");
        Lines().Matches(text).Should().HaveCount(12);
    }

    /// <summary>The mean points of the three parts, each line's product made anew; null where none is told.</summary>
    private static List<double?> MeansOf(string text) => Enum.GetValues<CriterionPart>().Select(part =>
    {
        var section = text[text.IndexOf($"\n{part.Name()} ", StringComparison.Ordinal)..];
        var end = section.IndexOf("\n\n", StringComparison.Ordinal);
        var lines = Lines().Matches(end < 0 ? section : section[..end]).Where(m => m.Groups["points"].Value != "-").ToList();
        foreach (var line in lines)
        {
            (Number(line, "points") * Number(line, "weight")).Should().Be(Number(line, "product"));
        }

        return section[..end].Contains("No mean", StringComparison.Ordinal) ? null : (double?)(lines.Sum(l => Number(l, "product")) / lines.Sum(l => Number(l, "weight")));
    }).ToList();

    private static double Combined(double impact, double likelihood, double organisation, Combining combining) => combining switch
    {
        Combining.Uplift => impact * likelihood * (1 + (0.5 * organisation / 8)),
        Combining.Beside => impact * likelihood,
        Combining.Multiplied => impact * likelihood * organisation,
        _ => throw new ArgumentOutOfRangeException(nameof(combining), combining, "No formula."),
    };

    internal static ShownScores Shown(PrintedEdition printed, Combining combining) => new(
        new ThreatEdition { Printed = printed, Collection = Collection.PublishedAssessments, Set = new ScoreSetVersion(printed.Set, BasedOn: null, "Default", DateTime.UnixEpoch, string.Empty) },
        Force: null,
        new PlaceScores(printed.Set, force: null, new ScoreAssumptions { Combining = combining }, printed.Inputs));

    private static double Number(Match line, string group) => double.Parse(line.Groups[group].Value, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^  (?<name>[A-Za-z ]+?) +(?<level>[0-4-]) +(?<points>[\d.]+|-) +(?<weight>[\d.]+) +(?<product>[\d.]+|-)  ", RegexOptions.Multiline | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Lines();
}
