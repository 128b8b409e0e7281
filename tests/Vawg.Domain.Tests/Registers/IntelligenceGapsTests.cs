using FluentAssertions;
using Vawg.Domain.Registers;
using Vawg.Domain.Threats;
using Xunit;

namespace Vawg.Domain.Tests.Registers;

public class IntelligenceGapsTests
{
    [SkippableFact]
    public void Every_gap_is_named_on_its_line()
    {
        foreach (var gap in IntelligenceGaps.All)
        {
            PublishedText.Line(gap.Source, int.Parse(gap.Place.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture)).Should().Contain(gap.Words, gap.Slug);
        }
    }

    [Fact]
    public void The_lists_of_the_assessments_are_there()
    {
        IntelligenceGaps.All.Where(g => g.Source == "stra-2024").Select(g => g.Place).Should().Contain(["line 340", "line 344", "line 348", "line 352"]);
        IntelligenceGaps.All.Where(g => g.Source == "stra-2023").Select(g => g.Place).Should().Contain(["line 333", "line 334", "line 335", "line 336"]);
        IntelligenceGaps.All.Select(g => g.Slug).Should().OnlyHaveUniqueItems();
        IntelligenceGaps.All.SelectMany(g => g.Themes).Should().BeSubsetOf(Themes.Nine.Select(t => t.Code));
    }

    [Fact]
    public void Gap_of_no_theme_touches_every_theme()
    {
        IntelligenceGaps.All.Single(g => g.Slug == "location").Touches("DA").Should().BeTrue();
        IntelligenceGaps.All.Single(g => g.Slug == "fgm-scale").Touches("DA").Should().BeFalse();
    }
}
