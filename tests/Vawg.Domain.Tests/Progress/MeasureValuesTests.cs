using FluentAssertions;
using Vawg.Domain.Progress;
using Vawg.Domain.Reference;
using Xunit;

namespace Vawg.Domain.Tests.Progress;

public sealed class MeasureValuesTests
{
    [Fact]
    public void A_share_adds_up_the_breakdowns_that_both_measures_have() =>
        Of("ORDER_BREACH_ARRESTED", [("DVPO", 30), ("SPO", 5), ("FMPO", 2)], [("DVPO", 40), ("SPO", 10)]).Should().Be(new MeasureValue(0.7, 35, 50));

    [Fact]
    public void A_row_for_the_whole_counts_alone_so_that_nothing_counts_twice()
    {
        Of("CPS_CHARGED", [("DA", 30), ("RASSO", 5), ("ALL", 50)], [("DA", 60), ("RASSO", 20), ("ALL", 100)]).Should().Be(new MeasureValue(0.5, 50, 100));
        Of("CLOSURES_SIGNED_OFF", [("DA:15", 30), ("ALL:15", 40), ("ALL:16", 20)], [("DA:15", 60), ("ALL:15", 80), ("ALL:16", 40)]).Should().Be(new MeasureValue(0.5, 60, 120));
        Of("OFFENDERS_MANAGED", [("MAPPA", 30), ("ANY", 40)], [("", 160)]).Should().Be(new MeasureValue(0.25, 40, 160));
    }

    [Fact]
    public void Without_a_measure_of_which_it_is_a_share_it_is_a_count()
    {
        Of("ORDER_GRANTED", [("DVPO", 30), ("SPO", 5)], []).Should().Be(new MeasureValue(35, 35, null));
        Of("ARRESTS", [("DA", 30), ("ALL", 50)], []).Should().Be(new MeasureValue(50, 50, null));
    }

    [Fact]
    public void Medians_are_averaged_and_not_added() =>
        Of("CONDUCT_MEDIAN_DAYS", [("officer", 100), ("staff", 60)], [])!.Value.Value.Should().Be(80);

    [Fact]
    public void Nothing_given_and_nothing_to_share_is_no_value()
    {
        Of("CPS_CHARGED", [], [("ALL", 100)]).Should().BeNull();
        Of("CPS_CHARGED", [("ALL", 1)], []).Should().BeNull();
        Of("CPS_CHARGED", [("ALL", 0)], [("ALL", 0)]).Should().BeNull();
    }

    private static MeasureValue? Of(string measure, (string Breakdown, long Value)[] values, (string Breakdown, long Value)[] denominators) => MeasureValues.Of(
        MeasureDefinitions.Find(measure)!,
        values.ToDictionary(v => v.Breakdown, v => v.Value, StringComparer.Ordinal),
        denominators.ToDictionary(v => v.Breakdown, v => v.Value, StringComparer.Ordinal));
}
