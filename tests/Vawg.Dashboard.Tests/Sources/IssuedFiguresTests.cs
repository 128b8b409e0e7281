using FluentAssertions;
using Vawg.Dashboard.Features.Sources;
using Vawg.Data.Model;
using Vawg.Data.Queries.Threats;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Threats;
using Vawg.Domain.Threats.Scoring;
using Xunit;

namespace Vawg.Dashboard.Tests.Sources;

public sealed class IssuedFiguresTests
{
    private static readonly ThemeInputs Then = new()
    {
        Theme = Themes.Find("DA")!,
        Recorded = Count.Of(1_234),
        Residents = Count.Of(500_000),
        Severity = new MeasuredSeverity(150, 2, 0.99),
        Trend = new MeasuredTrend { Now = 1_234, Before = 1_100, Phi = null },
        Posts = new SpecialistPosts(200, 160, null),
    };

    [Fact]
    public void Each_figure_stands_as_it_was_issued_beside_what_it_is_today()
    {
        var figures = Figures(Then with { Recorded = Count.Of(1_200), Severity = null, SeverityAbsent = MissingReason.Suppressed });

        figures.Rows.Should().Equal(
            ("Recorded", "1,234", "1,200"),
            ("Residents", "500,000", "500,000"),
            ("Recorded the year before", "1,100", "1,100"),
            ("Mean severity weight", "150", "[c]"),
            ("Specialist posts: established, filled, trained", "200, 160, [x]", "200, 160, [x]"));
        figures.Words.Should().Be("The edition of the year ending March 2023 was issued on 3 May 2023 by A lead from publication 7 with score set 2. What it was scored from never changes. 2 of the figures shown here have changed since.");
    }

    [Fact]
    public void Of_hidden_figures_nothing_is_said_but_that_none_shown_has_changed()
    {
        var hidden = Then with { Recorded = Count.Missing(MissingReason.Suppressed), Trend = null, TrendAbsent = MissingReason.Suppressed };
        var figures = new IssuedFigures(new IssuedInputs(Edition, hidden, hidden));

        figures.Rows[0].Should().Be(("Recorded", "[c]", "[c]"));
        figures.Words.Should().EndWith("None of the figures shown here has changed since.");
    }

    [Fact]
    public void Posts_are_not_spoken_of_where_no_role_serves_the_theme() =>
        Figures(Then, Themes.Find("SH")!).Rows.Should().HaveCount(4);

    private static IssuedFigures Figures(ThemeInputs now, Theme? theme = null) =>
        new(new IssuedInputs(Edition, theme is null ? Then : Then with { Theme = theme }, now));

    private static StoredEdition Edition { get; } = new()
    {
        Collection = Collection.ForceReturns,
        LastQuarter = new Quarter(2022, 4).Index,
        ScoreSetNumber = 2,
        Publication = 7,
        IssuedById = 1,
        IssuedBy = "A lead",
        IssuedAtUtc = new DateTime(2023, 5, 3, 9, 0, 0, DateTimeKind.Utc),
        Reason = "The year is complete.",
    };
}
