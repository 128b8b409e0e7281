using FluentAssertions;
using Vawg.Dashboard.Commands;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Threats.Scoring;
using Xunit;

namespace Vawg.Dashboard.Tests.Commands;

public sealed class ScoresRequestTests
{
    private static readonly ScoresRequest Year = new("year ending March 2023", null, "national", "uplift", null, IsCsv: false, null);

    private static readonly ScoresRequest Printed = Year with { Edition = "2024" };

    [Fact]
    public void What_can_be_understood_is_read()
    {
        var asked = new ScoresRequest("2022/23", "returns", "kent", "BESIDE", "2", IsCsv: false, "rasso");

        asked.Problem().Should().BeNull();
        asked.ReadCollection().Should().Be(Collection.ForceReturns);
        asked.ReadPeriod().Should().Be(Period.FinancialYear(2022));
        asked.ReadForce()!.Name.Should().Be("Kent");
        asked.ReadCombining().Should().Be(Combining.Beside);
        asked.ReadSet().Should().Be(2);
        asked.ReadTheme()!.Code.Should().Be("RASSO");
        Year.Problem().Should().BeNull();
        Year.ReadCollection().Should().Be(Collection.Demonstration);
        Printed.Problem().Should().BeNull();
        Printed.Printed.Should().Be(PrintedEdition.Of2024);
    }

    [Fact]
    public void Every_argument_that_cannot_be_understood_is_told_in_a_sentence()
    {
        Refused(Year with { Edition = "spring" }, "'spring' is not an edition.");
        Refused(Year with { Edition = "2025" }, "'2025' is not an edition.");
        Refused(Year with { Edition = "2022/23 Q4" }, "A score is of twelve months, and '2022/23 Q4' is a quarter. Write \"year ending March 2023\".");
        Refused(Printed with { Collection = "demonstration" }, "Edition 2024 is of counts that were printed and of no collection.");
        Refused(Year with { Collection = "mine" }, "There is no collection 'mine'. Use demonstration or returns.");
        Refused(Year with { Collection = "open-data" }, "Home Office open data has no themes to score.");
        Refused(Year with { Collection = "assessments" }, "Published assessments has no themes to score.");
        Refused(Year with { Force = "Narnia" }, "There is no force 'Narnia'.");
        Refused(Year with { Force = "British Transport Police" }, "British Transport Police has no area of its own to score.");
        Refused(Printed with { Force = "Kent" }, "Edition 2024 is of national counts, so it has no scores of a force.");
        Refused(Year with { Combine = "added" }, "'added' is not a way of combining. Use uplift, beside or multiplied.");
        Refused(Year with { Set = "two" }, "'two' is not the number of a score set.");
        Refused(Year with { Set = "0" }, "'0' is not the number of a score set.");
        Refused(Year with { Explain = "XX" }, "There is no theme 'XX'. Use DA, RASSO, SH, CSAE, ONLINE, MSHT, SPIKING, SEXWORK, HBA.");
        Refused(Year with { Explain = "STALKING" }, "Stalking is a part of SH and has no score of its own.");
        Refused(Year with { Explain = "SH", IsCsv = true }, "The working of a theme is text.");
    }

    private static void Refused(ScoresRequest request, string words) => request.Problem().Should().StartWith(words).And.EndWith(".");
}
