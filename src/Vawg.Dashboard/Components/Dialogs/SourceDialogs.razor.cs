using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.WebUtilities;
using Microsoft.JSInterop;
using MudBlazor;
using Vawg.Dashboard.Components.Figures;
using Vawg.Dashboard.Views;
using Vawg.Data.Queries.Sources;

namespace Vawg.Dashboard.Components.Dialogs;

/// <summary>Opens the source of a figure over the page when scripts run; without them the link leads to its page. Nothing of it is drawn until it is first wanted.</summary>
public sealed partial class SourceDialogs(IJSRuntime script, IDialogService dialogs, ViewReader views, CurrentReader reader, SmallCellOpenings openings, SourceQuery sources) : ComponentBase, IAsyncDisposable
{
    private static readonly DialogOptions Options = new() { CloseButton = true, CloseOnEscapeKey = true, FullWidth = true, MaxWidth = MaxWidth.Medium };

    private static readonly MudTheme Theme = new()
    {
        PaletteLight = new PaletteLight { Primary = "#12436D", TextPrimary = "#0B0C0C", TextSecondary = "#3A4248", ActionDefault = "#3A4248" },
        LayoutProperties = new LayoutProperties { DefaultBorderRadius = "0" },
    };

    private readonly CancellationTokenSource _gone = new();
    private TaskCompletionSource? _drawn;
    private DotNetObjectReference<SourceDialogs>? _self;
    private IJSObjectReference? _module;
    private bool _isWanted;

    /// <summary>Opens the source that an address of this product names; false when it names none, so that the link is followed instead.</summary>
    [JSInvokable]
    public async Task<bool> OpenAsync(string address)
    {
        var query = QueryHelpers.ParseQuery(new Uri(new Uri("http://local"), address).Query);
        if (await reader.FindAsync(_gone.Token) is not { } now
            || await views.ReadAsync(ViewQuery.Of(new QueryCollection(query)), forceOfPath: null, now, _gone.Token) is not { } view)
        {
            return false;
        }

        var trail = await sources.TrailAsync(view.Figures, view.Topic.Selection, view.Choice.Force, view.Choice.Period, _gone.Token);
        await openings.NoteAsync(view, AppUrls.Source, _gone.Token);
        if (trail.TellsRows)
        {
            await openings.NoteRowsAsync(view, "rows behind a figure", view.Topic.Selection.Text, view.Choice.Period, _gone.Token);
        }

        await DrawProvidersAsync();
        var parameters = new DialogParameters<SourceDialog> { { d => d.Model, new SourceModel(view, trail) }, { d => d.Address, address } };
        var dialog = await dialogs.ShowAsync<SourceDialog>("Where this figure comes from", parameters, Options);
        await dialog.Result;
        return true;
    }

    public async ValueTask DisposeAsync()
    {
        await _gone.CancelAsync();
        _gone.Dispose();
        _self?.Dispose();
        if (_module is not null)
        {
            try
            {
                await _module.DisposeAsync();
            }
            catch (JSDisconnectedException)
            {
                // The page is gone, and its script with it.
            }
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            _self = DotNetObjectReference.Create(this);
            _module = await script.InvokeAsync<IJSObjectReference>("import", "./js/sources.js");
            await _module.InvokeVoidAsync("open", _self);
        }

        if (_isWanted)
        {
            _drawn?.TrySetResult();
        }
    }

    private async Task DrawProvidersAsync()
    {
        if (!_isWanted)
        {
            _drawn = new TaskCompletionSource();
            _isWanted = true;
            StateHasChanged();
            await _drawn.Task;
        }
    }
}
