using FluentAssertions;
using Vawg.Dashboard.Components.Figures;
using Vawg.Domain.Indicators;
using Vawg.Domain.Threats;
using Vawg.Domain.Threats.Scoring;
using Xunit;

namespace Vawg.Dashboard.Tests.Components;

public sealed class PostSourcesTests
{
    [Fact]
    public void Every_role_that_serves_a_theme_leads_to_its_indicators_of_filled_and_trained_posts()
    {
        foreach (var (theme, roles) in SpecialistPosts.RolesOf)
        {
            var filled = PostSources.Of(Themes.Find(theme)!, Criterion.CapacityGap).ToList();
            var trained = PostSources.Of(Themes.Find(theme)!, Criterion.CapabilityGap).ToList();

            filled.SelectMany(i => i.Cells).Should().BeEquivalentTo(roles.SelectMany(r => new[] { new MeasureCell("SPECIALIST_IN_POST", r), new MeasureCell("SPECIALIST_ESTABLISHED", r) }));
            trained.SelectMany(i => i.Cells).Should().BeEquivalentTo(roles.SelectMany(r => new[] { new MeasureCell("SPECIALIST_TRAINED", r), new MeasureCell("SPECIALIST_IN_POST", r) }));
            filled.Concat(trained).Select(IndicatorList.PageOf).Should().OnlyContain(p => p == IndicatorPage.Response);
        }
    }

    [Fact]
    public void Other_criteria_and_themes_without_roles_lead_to_no_posts()
    {
        PostSources.Of(Themes.Find("DA")!, Criterion.Volume).Should().BeEmpty();
        PostSources.Of(Themes.Find("SH")!, Criterion.CapacityGap).Should().BeEmpty();
    }
}
