using FluentAssertions;
using Vawg.Domain.Measures;
using Xunit;

namespace Vawg.Domain.Tests.Measures;

public class FigurePresenterTests
{
    private static readonly Measured Share = Measured.Of(new Estimate(0.5874, 0.5861, 0.588));

    [Theory]
    [InlineData(0, "0")]
    [InlineData(999, "999")]
    [InlineData(1_080_157, "1,080,157")]
    [InlineData(-12, "\u221212")]
    [InlineData(-1_234, "\u22121,234")]
    public void Whole_numbers_have_commas_and_a_real_minus(long value, string text) => FigurePresenter.Text(Count.Of(value)).Should().Be(text);

    [Theory]
    [InlineData(MissingReason.NotSupplied, "[x]")]
    [InlineData(MissingReason.NotApplicable, "[z]")]
    [InlineData(MissingReason.Suppressed, "[c]")]
    [InlineData(MissingReason.LowReliability, "[u]")]
    public void Missing_figures_are_their_symbols_in_every_form(MissingReason reason, string symbol)
    {
        var missing = Measured.Missing(reason);

        FigurePresenter.Text(Count.Missing(reason)).Should().Be(symbol);
        FigurePresenter.Text(missing, 1).Should().Be(symbol);
        FigurePresenter.Interval(missing, 1).Should().Be(symbol);
        FigurePresenter.Percent(missing).Should().Be(symbol);
        FigurePresenter.PercentInterval(missing).Should().Be(symbol);
    }

    [Theory]
    [InlineData(-0.04, 1, "0.0")]
    [InlineData(-0.05, 1, "\u22120.1")]
    [InlineData(0.25, 1, "0.3")]
    [InlineData(1234.5, 0, "1,235")]
    [InlineData(-0.4, 0, "0")]
    public void Numbers_are_rounded_away_from_zero_and_zero_has_no_sign(double value, int decimals, string text) => FigurePresenter.Number(value, decimals).Should().Be(text);

    [Theory]
    [InlineData(4.44, "+4.4%")]
    [InlineData(-3, "\u22123.0%")]
    [InlineData(0.04, "0.0%")]
    [InlineData(-0.04, "0.0%")]
    [InlineData(0.06, "+0.1%")]
    [InlineData(1_234, "+1,234.0%")]
    public void Change_has_its_sign_unless_it_rounds_to_nothing(double percent, string text) => FigurePresenter.SignedPercent(percent).Should().Be(text);

    [Fact]
    public void Shares_are_given_in_per_cent_on_both_sides_of_an_interval()
    {
        FigurePresenter.Percent(Share).Should().Be("58.7%");
        FigurePresenter.Percent(Share, 2).Should().Be("58.74%");
        FigurePresenter.PercentInterval(Share).Should().Be("58.6% to 58.8%");
        FigurePresenter.Interval(Measured.Of(new Estimate(51, 50.66, 51.49)), 1).Should().Be("50.7 to 51.5");
    }

    [Fact]
    public void Small_rates_have_two_decimals_and_a_column_shares_them()
    {
        static Measured Rate(double value) => Measured.Of(new Estimate(value, value, value));

        FigurePresenter.Decimals([Rate(0.02), Rate(9.99), Measured.NotSupplied]).Should().Be(2);
        FigurePresenter.Decimals([Rate(0.02), Rate(10)]).Should().Be(1);
        FigurePresenter.Decimals([Measured.NotSupplied]).Should().Be(2);
        FigurePresenter.Decimals([]).Should().Be(2);
    }

    [Fact]
    public void Dates_are_written_out() => FigurePresenter.Date(new DateOnly(2025, 3, 1)).Should().Be("1 March 2025");
}
