using FluentAssertions;
using Microsoft.AspNetCore.Components.Rendering;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Vawg.Dashboard.Tests.Architecture;

public sealed class UsedTypesTests
{
    [Fact]
    public void A_context_behind_a_factory_is_seen() =>
        UsedTypes.Of(typeof(HoldsFactory)).Should().Contain(type => DatabaseTypes.Includes(type));

    [Fact]
    public void A_query_that_only_method_code_names_is_seen() =>
        UsedTypes.Of(typeof(Queries)).Should().Contain(type => DatabaseTypes.Includes(type));

    [Fact]
    public void A_component_that_only_markup_names_is_seen() =>
        UsedTypes.Of(typeof(Renders)).Should().Contain(typeof(Rendered));

    [Fact]
    public void A_type_that_holds_plain_lists_holds_nothing_of_the_database() =>
        UsedTypes.Of(typeof(HoldsList)).Should().NotContain(type => DatabaseTypes.Includes(type));

    [Theory]
    [InlineData("Vawg.Dashboard.Features.Threats", "Threats")]
    [InlineData("Vawg.Dashboard.Features.Threats.Scores", "Threats")]
    [InlineData("Vawg.Dashboard.Components.Charts", null)]
    [InlineData(null, null)]
    public void A_feature_is_named_by_the_folder_under_features(string? @namespace, string? feature) =>
        FeatureName.Of(@namespace).Should().Be(feature);

    private sealed class HoldsFactory(IDbContextFactory<DbContext> contexts)
    {
        public override string? ToString() => contexts.ToString();
    }

    private static class Queries
    {
        public static int Largest(object numbers) => ((IEnumerable<int>)numbers).AsQueryable().Max();
    }

    private static class Renders
    {
        public static void Build(RenderTreeBuilder builder)
        {
            builder.OpenComponent<Rendered>(0);
            builder.CloseComponent();
        }
    }

    private sealed class Rendered : Microsoft.AspNetCore.Components.ComponentBase;

    private sealed record HoldsList(IReadOnlyList<int> Numbers);
}
