using FluentAssertions;
using Xunit;

namespace Vawg.Browser.Tests.Visits;

[Collection(BrowserGroup.Name)]
[TestCaseOrderer("Vawg.Browser.Tests.Visits.ChosenStates", "Vawg.Browser.Tests")]
public sealed class PageTests(BrowserSession session)
{
    public static TheoryData<string> States() => new(PageStates.All.Select(state => state.Name));

    public static TheoryData<string, string> Checked() => Pages(screen => screen.IsChecked);

    public static TheoryData<string, string> Drawn() => Pages(_ => true);

    [SkippableTheory]
    [MemberData(nameof(Checked))]
    public async Task No_page_has_an_accessibility_violation(string state, string screen) =>
        (await VisitAsync(state)).Layouts[screen].Violations.Should().BeEmpty();

    [SkippableTheory]
    [MemberData(nameof(Drawn))]
    public async Task No_page_scrolls_sideways_and_no_text_of_a_chart_is_smaller_than_12_px(string state, string screen)
    {
        var layout = (await VisitAsync(state)).Layouts[screen];

        layout.OverflowPixels.Should().BeLessThanOrEqualTo(0);
        layout.SmallTexts.Should().BeEmpty();
    }

    [SkippableTheory]
    [MemberData(nameof(States))]
    public async Task Every_drawing_has_a_role_and_a_name(string state) =>
        (await VisitAsync(state)).NamelessDrawings.Should().BeEmpty();

    [SkippableTheory]
    [MemberData(nameof(States))]
    public async Task A_page_comes_without_errors_and_asks_nothing_of_another_host(string state)
    {
        var visit = await VisitAsync(state);

        visit.Status.Should().Be(PageStates.Named(state).Status);
        visit.ForeignRequests.Should().BeEmpty();
        visit.Errors.Should().BeEmpty();
        visit.Stopped.Should().BeEmpty();
    }

    private static TheoryData<string, string> Pages(Func<Screen, bool> which)
    {
        var data = new TheoryData<string, string>();
        foreach (var state in PageStates.All)
        {
            foreach (var screen in Screen.All.Where(which))
            {
                data.Add(state.Name, screen.Name);
            }
        }

        return data;
    }

    private Task<Visit> VisitAsync(string state) => session.VisitAsync(PageStates.Named(state));
}
