using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http.Features;
using Vawg.Dashboard.Auth;
using Vawg.Dashboard.Components.Shared;
using Vawg.Dashboard.Views;
using Vawg.Data.People;
using Vawg.Domain.Indicators;
using Vawg.Domain.People;
using Marking = Vawg.Domain.Measures.Marking;

namespace Vawg.Dashboard.Components.Layout;

/// <summary>What stands about every page: marking, banner, masthead, sections, filter bar, footer.</summary>
public partial class PageFrame(NavigationManager navigation, CurrentPerson current) : ComponentBase
{
    /// <summary>The heading of the page, and its name in the browser.</summary>
    [Parameter, EditorRequired]
    public string Title { get; set; } = string.Empty;

    [Parameter, EditorRequired]
    public Marking Marking { get; set; }

    /// <summary>The section to which the page belongs; null for pages outside them.</summary>
    [Parameter, EditorRequired]
    public Section? Section { get; set; }

    /// <summary>What is shown; null where there is nothing to choose.</summary>
    [Parameter]
    public View? View { get; set; }

    /// <summary>Whether the figures on the page are those of the view; false where they come from elsewhere, so that no banner is owed to them.</summary>
    [Parameter]
    public bool ShowsItsFigures { get; set; } = true;

    /// <summary>The page to which the filter bar leads; null for none.</summary>
    [Parameter]
    public string? FilterAction { get; set; }

    /// <summary>The label of the fifth field, or null when the page has no topic to choose.</summary>
    [Parameter]
    public string? TopicLabel { get; set; }

    /// <summary>What the filter bar keeps of the address beside its own choice.</summary>
    [Parameter]
    public IEnumerable<(string Name, string Value)> Kept { get; set; } = [];

    [Parameter]
    public IReadOnlyList<StateLink> Breadcrumb { get; set; } = [];

    [Parameter]
    public RenderFragment? ChildContent { get; set; }

    [CascadingParameter]
    private HttpContext? Http { get; set; }

    /// <summary>The address as it was asked for, which the pages of faults do not change; one slash begins it, so that it never names another host.</summary>
    private string Path => Http?.Features.Get<IHttpRequestFeature>()?.RawTarget is ['/', ..] asked
        ? $"/{asked.TrimStart('/')}"
        : new Uri(navigation.Uri).PathAndQuery;

    private string HomeHref => View is null ? AppUrls.Overview : AppUrls.OverviewOf(View.Choice);

    private string MethodHref => View is null ? AppUrls.Method : AppUrls.MethodOf(View.Choice);

    private string SectionName => Links.Where(l => l.Section == Section).Select(l => l.Text).FirstOrDefault() ?? "all sections";

    /// <summary>Who is signed in; null for a visitor, who sees no section.</summary>
    private SignedInPerson? Person => current.OfRequest;

    /// <summary>The sections that the role of the reader opens.</summary>
    private IReadOnlyList<(Section Section, string Text, string Href)> Links => Person is { } person
        ? [.. AllLinks.Where(l => person.Role.May(l.Act)).Select(l => (l.Section, l.Text, l.Href))]
        : [];

    private IReadOnlyList<(Act Act, Section Section, string Text, string Href)> AllLinks =>
    [
        (Act.ReadFigures, Layout.Section.Overview, "Overview", HomeHref),
        (Act.ReadFigures, Layout.Section.Forces, "Forces", ForcesHref),
        (Act.ReadFigures, Layout.Section.Threats, "Threats", AppUrls.ThreatsOf(View?.Choice, ThreatChoice.None)),
        (Act.ReadFigures, Layout.Section.Outcomes, "Outcomes", AppUrls.IndicatorsOf(View?.Choice, IndicatorPage.Outcomes)),
        (Act.ReadFigures, Layout.Section.Protection, "Protection", AppUrls.IndicatorsOf(View?.Choice, IndicatorPage.Protection)),
        (Act.ReadFigures, Layout.Section.Response, "Pursue and prepare", AppUrls.IndicatorsOf(View?.Choice, IndicatorPage.Response)),
        (Act.ReadFigures, Layout.Section.Victims, "Victims and places", AppUrls.IndicatorsOf(View?.Choice, IndicatorPage.Victims)),
        (Act.ReadFigures, Layout.Section.Progress, "4P progress", ProgressHref),
        (Act.ReadReturns, Layout.Section.Returns, "Returns", AppUrls.Returns),
        (Act.ReadFigures, Layout.Section.Quality, "Quality", AppUrls.IndicatorsOf(View?.Choice, IndicatorPage.Quality)),
        (Act.ReadFigures, Layout.Section.Method, "Method", MethodHref),
        (Act.KeepRegisters, Layout.Section.Admin, "Admin", Person?.Role.May(Act.ManageAccounts) == true ? AppUrls.Users : AppUrls.Events),
    ];

    /// <summary>A chosen force stays chosen: the section of forces then opens its page.</summary>
    private string ForcesHref => View?.Choice switch
    {
        null => AppUrls.Forces,
        { Force: { } force } choice when Section != Layout.Section.Forces => AppUrls.ForceOf(choice, force),
        var choice => AppUrls.ForcesOf(choice),
    };

    /// <summary>Likewise the section of progress.</summary>
    private string ProgressHref => View?.Choice is { Force: { } force } choice && Section != Layout.Section.Progress
        ? AppUrls.ProgressOf(choice, ProgressChoice.None, force)
        : AppUrls.ProgressOf(View?.Choice, ProgressChoice.None);
}
