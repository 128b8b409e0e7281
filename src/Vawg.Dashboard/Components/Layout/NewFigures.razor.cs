using Microsoft.AspNetCore.Components;
using Vawg.Data.Queries.Figures;

namespace Vawg.Dashboard.Components.Layout;

/// <summary>Tells an open page what is published now, so that it can show new figures. It asks at once when this product publishes, and now and then for what a command published.</summary>
public sealed partial class NewFigures(PublicationNews news) : ComponentBase, IAsyncDisposable
{
    private readonly CancellationTokenSource _gone = new();
    private Task _watching = Task.CompletedTask;
    private string? _published;

    public async ValueTask DisposeAsync()
    {
        await _gone.CancelAsync();
        await _watching;
        _gone.Dispose();
    }

    protected override void OnAfterRender(bool firstRender)
    {
        if (firstRender)
        {
            _watching = WatchAsync();
        }
    }

    private async Task WatchAsync()
    {
        try
        {
            while (true)
            {
                var published = await news.NowAsync(_gone.Token);
                if (published != _published)
                {
                    _published = published;
                    await InvokeAsync(StateHasChanged);
                }

                await news.WaitAsync(_gone.Token);
            }
        }
        catch (OperationCanceledException)
        {
            // The page is gone.
        }
    }
}
