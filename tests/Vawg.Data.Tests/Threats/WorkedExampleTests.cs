using System.Globalization;
using FluentAssertions;
using Vawg.Data.Queries.Threats;
using Vawg.Data.Tests.Publishing;
using Vawg.Data.Tests.Seeding;
using Vawg.Domain.Measures;
using Vawg.Domain.Reference;
using Vawg.Domain.Threats;
using Vawg.Domain.Threats.Scoring;
using Vawg.Testing.Databases;
using Xunit;

namespace Vawg.Data.Tests.Threats;

public sealed class WorkedExampleTests
{
    private static readonly Force Place = Forces.Find("West Yorkshire")!;

    private static readonly Theme Theme = Themes.Find("RASSO")!;

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task The_threat_score_by_hand_in_the_text_is_what_the_code_gives_to_the_last_digit(DatabaseEngine engine)
    {
        await using var database = await Published.DemonstrationAsync(engine);
        var figures = await Published.LoadAsync(database.Contexts(), Collection.Demonstration, ThreatDesk.WholeReader);
        var scores = new PlaceScores(PrintedEdition.Of2024.Set, Place.Code, ScoreAssumptions.None, ThreatInputs.Of(figures, Place, DemonstrationFixture.LastYear));
        var placed = scores.Ranking.Of(Theme);
        var (score, inputs) = (placed.Score, placed.Score.Inputs);

        WorkedExample.Rows.Should().HaveCount(12);
        foreach (var line in score.Criteria)
        {
            var cells = WorkedExample.Rows[line.Criterion.Definition().Name];
            cells[1..].Should().Equal(Text(line.Level), Text(line.Points), Text(line.Weight), Text(line.Product));
            (line.Basis == LevelBasis.Assessed).Should().Be(cells[0] == "assessed");
        }

        From("Severity", null, inputs.Recorded.Value, inputs.Severity!.MeanWeight);
        From("Volume", inputs.Recorded.Value, 1_000, inputs.Residents.Value, inputs.RatePer1000);
        From("Trend", 100, inputs.Trend!.Now, inputs.Trend.Before, inputs.Trend.Before, inputs.Trend.Percent);
        var posts = inputs.Posts!;
        From("Capacity gap", 100, posts.InPost, posts.Established, posts.FilledPercent);
        From("Capability gap", 100, posts.Trained, posts.InPost, posts.TrainedPercent);
        var phi = inputs.Trend.Phi!.Value;
        Shows("The change is beyond chance", phi, 2, inputs.Trend.Now, inputs.Trend.Before, phi, Math.Sqrt(2) * (Math.Sqrt(inputs.Trend.Now) - Math.Sqrt(inputs.Trend.Before)) / Math.Sqrt(phi), 3);
        foreach (var (letter, part) in new[] { ("I", score.Impact), ("L", score.Likelihood), ("O", score.Organisation) })
        {
            Shows($"{letter} = ", [.. part.Criteria.Select(c => c.Product), part.Weight, part.Criteria.Sum(c => c.Product), part.Weight, part.Point]);
        }

        var uplift = 1 + (0.5 * score.Organisation.Point / 8);
        Shows("Risk = ", score.Impact.Point, score.Likelihood.Point, score.Risk);
        Shows("Score = ", score.Risk, 1, 0.5, score.Organisation.Point, 8, score.Risk, uplift, score.Score);
        var doubt = scores.Draws.Of(Theme);
        Shows("Rank ", placed.Rank, doubt.Low, doubt.High, 100 * doubt.TopFiveShare);
    }

    [Fact]
    public void The_weights_of_the_severity_by_hand_are_those_of_the_returns()
    {
        var rows = new DemonstrationFixture().Latest(DemonstrationFixture.LastYear)
            .Where(r => r.Force == Place.Code)
            .SelectMany(r => r.RecordedOffences)
            .Where(r => OffenceSelection.OfTheme(Theme).Holds(r.Offence));
        decimal WeightOf(OffenceCode code) => Offences.Get(code) is { SeverityWeight: { } own } ? (decimal)own : WeightOf(Offences.Get(code).Parent!.Value);
        var sum = rows.Sum(r => WeightOf(r.Offence.Offence) * r.Count.Value);

        WorkedExample.Numbers(WorkedExample.Rows["Severity"][0])[0].Should().Be(sum.ToString("0.0", CultureInfo.InvariantCulture));
    }

    /// <summary>Compares the numbers of a cell; one that is not given is not compared.</summary>
    private static void From(string criterion, params double?[] numbers) => Compare(WorkedExample.Rows[criterion][0], numbers);

    private static void Shows(string beginning, params double?[] numbers) => Compare(WorkedExample.Line(beginning)[2..], numbers);

    private static void Compare(string text, double?[] numbers)
    {
        var shown = WorkedExample.Numbers(text);
        shown.Should().HaveCount(numbers.Length, text);
        shown.Zip(numbers, (s, n) => n is { } number ? WorkedExample.As(s, number) : s).Should().Equal(shown, text);
    }

    private static string Text(double? number) => number!.Value.ToString("0.####", CultureInfo.InvariantCulture);
}
