using FluentAssertions;
using Vawg.Domain.Returns.Screening;
using Xunit;

namespace Vawg.Domain.Tests.Returns.Screening;

public class DefectTests
{
    private static readonly IReadOnlyList<Defect> Defects =
        [.. FileDefects.All, .. OffenceDefects.All, .. OutcomeDefects.All, .. SuspectDefects.All, .. MeasureDefects.All, .. CommitmentDefects.All, .. QualityDefects.All];

    public static TheoryData<string> Names => new(Defects.Select(d => d.Name));

    [Fact]
    public void Return_without_a_defect_is_clean()
    {
        var screened = new AReturn().Screen();

        screened.Findings.Should().BeEmpty();
        screened.Return.Should().NotBeNull();
    }

    [Fact]
    public void Every_rule_has_a_defect() =>
        Defects.Select(d => d.Rule.Code).Distinct(StringComparer.Ordinal).Should().BeEquivalentTo(ScreeningRules.All.Select(r => r.Code));

    [Theory]
    [MemberData(nameof(Names))]
    public void Defect_is_found_where_it_is_and_nothing_else(string name)
    {
        var defect = Defects.Single(d => d.Name == name);
        var planted = new AReturn();
        defect.Plant(planted);

        var screened = planted.Screen();

        screened.Findings.Where(f => f.Rule == defect.Rule).Should().Equal(defect.Expected);
        screened.Places.Keys.Should().BeEquivalentTo(new[] { defect.Rule.Code, defect.Others }.OfType<string>());
        (screened.Return is null).Should().Be(defect.Rule.Severity == FindingSeverity.Fail);
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Nearest_neighbour_passes(string name)
    {
        var defect = Defects.Single(d => d.Name == name);
        var neighbour = new AReturn();
        defect.Neighbour(neighbour);

        neighbour.Screen().Findings.Should().NotContain(f => f.Rule == defect.Rule);
    }
}
