using System.Globalization;
using FluentAssertions;
using Vawg.Data.Queries.Threats;
using Vawg.Data.Tests.Publishing;
using Vawg.Data.Tests.Seeding;
using Vawg.Domain.Measures;
using Vawg.Domain.Reference;
using Vawg.Domain.Threats.Scoring;
using Xunit;

namespace Vawg.Data.Tests.Threats;

public sealed class SpreadsheetTests
{
    [SkippableFact]
    public async Task A_spreadsheet_with_the_same_formulas_gives_every_score_of_the_nation_and_the_43_forces()
    {
        Soffice.SkipIfAbsent();
        await using var database = await Published.DemonstrationAsync(DatabaseEngine.Sqlite);
        var figures = await Published.LoadAsync(database.Contexts(), Collection.Demonstration, ThreatDesk.WholeReader);
        var set = PrintedEdition.Of2024.Set;
        var places = Forces.Territorial.Prepend<Force?>(null).Select((f, i) => (Place: f?.Name ?? "England and Wales", Set: set, Inputs: WithPosts(ThreatInputs.Of(figures, f, DemonstrationFixture.LastYear), i))).ToList();
        places.AddRange(PrintedEdition.All.Select(e => (Place: $"Edition {e.Slug}", e.Set, e.Inputs)));

        var rows = await Soffice.RecalculatedAsync(ScoreSheet.Bytes(places));

        rows.Should().HaveCount(1 + (46 * 9));
        var (row, scored) = (0, 0);
        foreach (var (place, own, inputs) in places)
        {
            var ranking = new ThreatScorer(own, force: null, ScoreAssumptions.None).Rank(inputs);
            foreach (var input in inputs)
            {
                var cells = rows[++row];
                cells[..2].Should().Equal(place, input.Theme.Code);
                var (placed, sheet) = (ranking.Of(input.Theme), ScoreSheet.Results.Select(r => cells[r]).ToList());
                var expected = new[] { placed.Score.Score, placed.Score.Lower, placed.Score.Upper, Score(own, input, Combining.Beside), Score(own, input, Combining.Multiplied), placed.Rank };
                for (var i = 0; i < expected.Length; i++)
                {
                    var found = sheet[i].Length == 0 ? (double?)null : double.Parse(sheet[i], CultureInfo.InvariantCulture);
                    found.HasValue.Should().Be(expected[i].HasValue, $"{place}, {input.Theme.Code}, {i}");
                    (found ?? 0).Should().BeApproximately(expected[i] ?? 0, 1e-11, $"{place}, {input.Theme.Code}, {i}");
                }

                scored += placed.Rank is null ? 0 : 1;
            }
        }

        scored.Should().BeGreaterThan(300, "most have a score");
    }

    private static double? Score(ScoreSet set, ThemeInputs inputs, Combining combining) => new ThreatScorer(set, force: null, new ScoreAssumptions { Combining = combining }).Score(inputs).Score;

    /// <summary>The demonstration has no posts, so some places are given them, with the training supplied or not.</summary>
    private static IReadOnlyList<ThemeInputs> WithPosts(IReadOnlyList<ThemeInputs> inputs, int place) => inputs
        .Select((input, i) => (place + i) % 3 == 0 ? input with { Posts = new SpecialistPosts(100, 100 - (3 * ((place + i) % 17)), place % 2 == 0 ? 40 + i : null) } : input)
        .ToList();
}
