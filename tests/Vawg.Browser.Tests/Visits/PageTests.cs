using FluentAssertions;
using Xunit;

namespace Vawg.Browser.Tests.Visits;

[Collection(BrowserGroup.Name)]
public sealed class PageTests(BrowserSession session)
{
    public static TheoryData<string, string> Pages()
    {
        var data = new TheoryData<string, string>();
        foreach (var state in PageStates.All)
        {
            data.Add(state.Name, Screen.Desk.Name);
            data.Add(state.Name, Screen.Phone.Name);
        }

        return data;
    }

    public static TheoryData<string> States() => new(PageStates.All.Select(state => state.Name));

    [SkippableTheory]
    [MemberData(nameof(Pages))]
    public async Task No_page_has_an_accessibility_violation(string state, string screen) =>
        (await VisitAsync(state, screen)).Violations.Should().BeEmpty();

    [SkippableTheory]
    [MemberData(nameof(Pages))]
    public async Task Every_drawing_has_a_role_and_a_name(string state, string screen) =>
        (await VisitAsync(state, screen)).NamelessDrawings.Should().BeEmpty();

    [SkippableTheory]
    [MemberData(nameof(Pages))]
    public async Task A_page_comes_without_errors_and_asks_nothing_of_another_host(string state, string screen)
    {
        var visit = await VisitAsync(state, screen);

        visit.Status.Should().Be(PageStates.Named(state).Status);
        visit.ForeignRequests.Should().BeEmpty();
        visit.Errors.Should().BeEmpty();
        visit.Stopped.Should().BeEmpty();
    }

    [SkippableTheory]
    [MemberData(nameof(Pages))]
    public async Task No_text_of_a_chart_comes_out_smaller_than_12_px(string state, string screen) =>
        (await VisitAsync(state, screen)).SmallTexts.Should().BeEmpty();

    [SkippableTheory]
    [InlineData("overview")]
    [InlineData("force")]
    [InlineData("force beside similar forces")]
    public async Task Charts_stay_legible_on_a_tablet(string state)
    {
        var visit = await VisitAsync(state, Screen.Tablet.Name);

        visit.SmallTexts.Should().BeEmpty();
        visit.Overflow.Should().BeLessThanOrEqualTo(0);
    }

    [SkippableTheory]
    [MemberData(nameof(Pages))]
    public async Task No_page_scrolls_sideways(string state, string screen) =>
        (await VisitAsync(state, screen)).Overflow.Should().BeLessThanOrEqualTo(0);

    [SkippableTheory]
    [MemberData(nameof(States))]
    public async Task No_page_scrolls_sideways_at_320_px(string state)
    {
        var visit = await VisitAsync(state, Screen.Narrowest.Name);

        visit.Overflow.Should().BeLessThanOrEqualTo(0);
        visit.SmallTexts.Should().BeEmpty();
    }

    private Task<Visit> VisitAsync(string state, string screen) => session.VisitAsync(PageStates.Named(state), Screen.Named(screen));
}
