using System.Globalization;
using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Auth;
using Vawg.Dashboard.Components.Shared;
using Vawg.Dashboard.Views;
using Vawg.Data.Model;
using Vawg.Data.Queries.Overview;
using Vawg.Data.Registers;

namespace Vawg.Dashboard.Features.Overview;

/// <summary>Puts an item of the attention list aside for a while, or lists it again.</summary>
public partial class AsidePage(AttentionPages pages, AttentionAsides asides, CurrentPerson current, NavigationManager navigation) : ComponentBase
{
    private View? _view;
    private AttentionItem? _item;
    private StoredAside? _aside;
    private FieldProblems _problems = FieldProblems.None;

    [Parameter]
    public string Key { get; set; } = string.Empty;

    [CascadingParameter]
    private HttpContext Http { get; set; } = default!;

    [SupplyParameterFromForm(FormName = "aside")]
    private int? Span { get; set; }

    [SupplyParameterFromForm(FormName = "aside")]
    private string? Reason { get; set; }

    private string HeadingText => _aside is null ? "Put an item aside" : "List an item again";

    private IReadOnlyList<StateLink> Back => [new(AppUrls.AttentionOf(_view!.Choice with { Force = null }), "Needs attention")];

    protected override async Task OnInitializedAsync()
    {
        if (await pages.ReadAsync() is not { } attention)
        {
            return;
        }

        _aside = attention.Aside.FirstOrDefault(a => a.Item == Key);
        _item = attention.Items.FirstOrDefault(i => i.Key == Key);
        if (_aside is null && _item is null)
        {
            Http.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }

        _view = attention.View;
    }

    private static IEnumerable<(string Value, string Text)> Spans => AttentionAsides.Spans.Select(s => (s.ToString(CultureInfo.InvariantCulture), SpanText(s)));

    /// <summary>The shortest is offered first.</summary>
    private string SpanValue => (Span ?? AttentionAsides.Spans[0]).ToString(CultureInfo.InvariantCulture);

    private static string SpanText(int quarters) => quarters switch
    {
        1 => "this quarter",
        4 => "a year",
        _ => $"{quarters} quarters",
    };

    private async Task KeepAsync()
    {
        if (_view is null)
        {
            return;
        }

        var (by, source, reason) = (current.OfRequest!, SessionSignIn.SourceOf(Http), RegisterText.Tidy(Reason));
        var problems = _aside is { } aside
            ? await asides.PutBackAsync(by, source, aside, reason, Http.RequestAborted)
            : await asides.PutAsideAsync(by, source, _item!, _view.Choice.Period.Last, Span ?? 0, reason, Http.RequestAborted);
        _problems = new FieldProblems(problems);
        if (problems.Count == 0)
        {
            navigation.NavigateTo(AppUrls.AttentionOf(_view.Choice with { Force = null }));
        }
    }
}
