using FluentAssertions;
using Vawg.Domain.Threats;
using Vawg.Domain.Threats.Scoring;
using Xunit;

namespace Vawg.Domain.Tests.Threats.Scoring;

public class PrintedEditionTests
{
    [Fact]
    public void Every_theme_has_its_nine_assessed_levels_with_a_reason()
    {
        foreach (var edition in PrintedEdition.All)
        {
            var assessed = Criteria.All.Where(c => c.CanBeAssessed).ToList();

            edition.Set.Levels.Should().HaveCount(Themes.Nine.Count * assessed.Count).And.OnlyContain(l => l.Reason.Length > 0 && l.Level >= 0 && l.Level <= 4);
            Themes.Nine.Should().OnlyContain(t => assessed.TrueForAll(c => edition.Set.LevelOf(t.Code, c.Criterion, null) != null));
        }
    }

    [Fact]
    public void The_levels_of_2023_differ_from_those_of_2024_in_three_forecasts()
    {
        var differing = PrintedEdition.Of2023.Set.Levels.Except(PrintedEdition.Of2024.Set.Levels).ToList();

        differing.Select(l => (l.ThemeCode, l.Criterion, l.Level)).Should().BeEquivalentTo([("MSHT", Criterion.Forecast, 3), ("SEXWORK", Criterion.Forecast, 3), ("HBA", Criterion.Forecast, 3)]);
    }

    [Fact]
    public void Rates_come_from_printed_counts()
    {
        var of2024 = PrintedEdition.Of2024.Inputs.ToDictionary(i => i.Theme.Code, i => i.RatePer1000);

        of2024["SH"].Should().BeApproximately(15.73, 0.005);
        of2024["DA"].Should().BeApproximately(14.43, 0.005);
        of2024["RASSO"].Should().BeApproximately(3.72, 0.005);
        of2024["MSHT"].Should().BeNull();
        of2024["SEXWORK"].Should().BeNull();
        PrintedEdition.Of2023.Inputs.Single(i => i.Theme.Code == "SH").RatePer1000.Should().BeApproximately(15.72, 0.005);
    }

    [Fact]
    public void Designations_are_those_of_the_documents()
    {
        PrintedEdition.Of2023.Designated.Should().BeEquivalentTo("DA", "RASSO", "CSAE", "ONLINE");
        PrintedEdition.Of2024.Designated.Should().BeEquivalentTo("DA", "RASSO", "CSAE", "ONLINE", "SH");
    }
}
