using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using FluentAssertions;
using Vawg.Dashboard.Hosting;
using Vawg.Dashboard.Tests.Hosting;
using Vawg.Domain.Threats.Scoring;
using Vawg.Testing.Http;
using Xunit;

namespace Vawg.Dashboard.Tests.Threats;

[Collection(ServedDashboardGroup.Name)]
public sealed class ScoreMethodPageTests(ServedDashboard served)
{
    [Fact]
    public async Task Every_problem_of_the_form_stands_beside_its_field_and_leads_there_from_the_top()
    {
        var page = await SentAsync("keep", string.Empty, ("Form.Weight[physical]", "9"), ("Form.Weight[volume]", "much"), ("Form.Band[severity]", "20, 10, 400, 1000"), ("Form.Points", "0, 3, 2, 4, 8"), ("Form.Lambda", "3"));

        var expected = new[]
        {
            ("weight-physical", "The weight of physical harm has to lie between 0 and 5."),
            ("band-severity", "The bands of severity have to rise from each level to the next."),
            ("weight-volume", "The weight of volume has to be a number."),
            ("points", "Points from 0 to 100 have to be given for the levels 0 to 4, and may not fall from one level to the next."),
            ("lambda", "Lambda has to lie between 0 and 2."),
            ("why", "Say why the score set is changed."),
        };
        page.QuerySelectorAll("[data-problem] li a").Select(a => (a.GetAttribute("href")!.Split('#')[1], a.TextContent)).Should().BeEquivalentTo(expected);
        page.QuerySelectorAll("[aria-invalid=true]").Select(f => f.Id).Should().BeEquivalentTo(expected.Select(e => e.Item1));
        foreach (var (field, text) in expected)
        {
            var described = page.GetElementById(field)!.GetAttribute("aria-describedby")!.Split(' ');
            described.Should().OnlyContain(id => page.GetElementById(id) != null, field);
            page.GetElementById($"{field}-error")!.TextContent.Should().Be($"Error: {text}");
            described.Should().Contain($"{field}-error");
        }

        page.GetElementById("weight-volume")!.GetAttribute("value").Should().Be("much", "what was filled in stays");
    }

    [Fact]
    public async Task Fields_without_a_problem_are_not_called_wrong()
    {
        var page = await SentAsync("preview", string.Empty, ("Form.Lambda", "1"));

        page.QuerySelectorAll("[aria-invalid], [data-problem], .err").Should().BeEmpty();
        page.QuerySelector("#preview table").Should().NotBeNull();
    }

    [Fact]
    public async Task What_lies_in_no_field_stands_at_the_top_alone()
    {
        var page = await SentAsync("keep", "Nothing is other than it was");

        page.QuerySelector("[data-problem] li")!.TextContent.Should().StartWith("Nothing differs from score set");
        page.QuerySelectorAll("[aria-invalid], [data-problem] a").Should().BeEmpty();
    }

    private async Task<IDocument> SentAsync(string what, string why, params (string Name, string Value)[] changed)
    {
        var cookie = await served.Dashboard.Cookies.OfAsync(DemonstrationAccounts.Email("lead"));
        using var client = served.Dashboard.NewVisitor();
        var form = await FormPost.OpenAsync(client, AppUrls.ScoreMethod, cookie, "method");
        var method = ScoreMethod.Default;
        (string Name, string Value)[] fields =
        [
            .. method.Weights.Select(w => ($"Form.Weight[{w.Key.Definition().Key}]", Text([w.Value]))),
            .. method.Bands.Select(b => ($"Form.Band[{b.Key.Definition().Key}]", Text(b.Value.Edges))),
            ("Form.Points", Text(method.Points)),
            ("Form.Lambda", Text([method.Lambda])),
            ("Form.Why", why),
            ("Form.What", what),
        ];
        using var answer = await form.SendAsync([.. fields.Where(f => changed.All(c => c.Name != f.Name)), .. changed]);
        return new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());
    }

    private static string Text(IReadOnlyList<double> numbers) => string.Join(", ", numbers.Select(n => n.ToString(CultureInfo.InvariantCulture)));
}
