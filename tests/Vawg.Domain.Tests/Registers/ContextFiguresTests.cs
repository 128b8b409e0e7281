using System.Text.RegularExpressions;
using FluentAssertions;
using Vawg.Domain.Measures;
using Vawg.Domain.Reference;
using Vawg.Domain.Registers;
using Vawg.Domain.Threats;
using Xunit;

namespace Vawg.Domain.Tests.Registers;

public partial class ContextFiguresTests
{
    [SkippableFact]
    public void Every_value_is_printed_on_its_line()
    {
        foreach (var figure in ContextFigures.All)
        {
            PublishedText.Line(figure.Source, LineOf(figure)).Should().Contain(figure.Value, figure.Key);
        }
    }

    [SkippableFact]
    public void Every_number_of_a_base_is_printed_on_the_line_of_its_value()
    {
        foreach (var figure in ContextFigures.All)
        {
            var line = PublishedText.Line(figure.Source, LineOf(figure));

            Numbers().Matches(figure.Base).Select(m => m.Value).Where(number => !line.Contains(number, StringComparison.Ordinal)).Should().BeEmpty(figure.Key);
        }
    }

    [Theory]
    [InlineData("conviction-da", "4.4%", ContextPage.Outcomes)]
    [InlineData("outcome-16-female-rape", "18,584", ContextPage.Outcomes)]
    [InlineData("outcome-16-da-share", "53 percent", ContextPage.Outcomes)]
    [InlineData("outcome-15-16-da", "three out of four", ContextPage.Outcomes)]
    [InlineData("arrests-per-100-da", "36.3", ContextPage.Response)]
    [InlineData("breaches-missed-crime", "52", ContextPage.Protection)]
    [InlineData("sex-known", "between 1 and 2 percent", ContextPage.Quality)]
    [InlineData("ethnicity-known", "35 percent", ContextPage.Quality)]
    [InlineData("fgm-attendances", "5,870", ContextPage.Theme)]
    public void Pages_find_a_figure_by_its_key(string key, string value, ContextPage page)
    {
        ContextFigures.Of(key).Value.Should().Be(value);
        ContextFigures.On(page).Should().Contain(ContextFigures.Of(key));
    }

    [Fact]
    public void Keys_are_their_own_and_themes_exist()
    {
        ContextFigures.All.Select(f => f.Key).Should().OnlyHaveUniqueItems();
        ContextFigures.All.Select(f => f.Theme).OfType<string>().Should().BeSubsetOf(Themes.All.Select(t => t.Code));
        ContextFigures.All.Should().OnlyContain(f => f.Tells.Length > 0 && f.Limitations.Length > 0 && f.Period.Length > 0);
        ContextFigures.All.Where(f => f.Amount is not null).Should().OnlyContain(f => f.Unit.Length > 0);
        ContextFigures.All.Select(f => SourceNames.Of(f.Source)).Should().OnlyContain(name => name.Contains(' '));
    }

    /// <summary>What the list of printed figures marks inconsistent says so here, beside the value as it is printed.</summary>
    [Fact]
    public void What_is_inconsistent_in_print_says_so_and_is_not_corrected()
    {
        var marked = PublishedFigures.All.Where(f => f.Status is "INCONSISTENT" or "TYPO").ToList();
        foreach (var figure in ContextFigures.All.Where(f => marked.Exists(m => m.Source == f.Source && m.Value == f.Value && $"line {m.Line}" == f.Place)))
        {
            figure.Inconsistency.Should().NotBeEmpty(figure.Key);
        }

        ContextFigures.All.Where(f => f.Inconsistency.Length > 0).Select(f => f.Key).Should().Equal("outcome-16-female-rape", "fgm-age-band", "suspected-suicides", "known-to-an-agency");
    }

    [Fact]
    public void Deaths_in_one_force_are_for_named_roles()
    {
        var kent = Forces.Find("Kent")!;
        var deaths = ContextFigures.Of("suspected-suicides") with { Force = kent };
        var calls = ContextFigures.Of("helpline-lockdown") with { Force = kent };
        var named = new Reader(null, Audience.SmallCells);
        var ofKent = new Reader(kent.Code, Audience.General);
        var ofEssex = new Reader(Forces.Find("Essex")!.Code, Audience.SmallCells);

        new[] { Reader.General, named, ofKent, ofEssex }.Select(deaths.MayBeReadBy).Should().Equal(false, true, false, false);
        new[] { Reader.General, named, ofKent, ofEssex }.Select(calls.MayBeReadBy).Should().Equal(true, true, true, false);
        ContextFigures.All.Should().OnlyContain(f => f.MayBeReadBy(ofKent), "what is printed of the nation is public");
    }

    private static int LineOf(ContextFigure figure) => int.Parse(figure.Place.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex(@"\d[\d,.]*\d|\d", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Numbers();
}
