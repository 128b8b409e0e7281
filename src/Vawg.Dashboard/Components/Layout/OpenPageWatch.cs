using Microsoft.AspNetCore.Components;

namespace Vawg.Dashboard.Components.Layout;

/// <summary>Watches something for as long as a page is open.</summary>
public abstract class OpenPageWatch : ComponentBase, IAsyncDisposable
{
    private readonly CancellationTokenSource _gone = new();
    private Task _watching = Task.CompletedTask;

    /// <summary>Cancelled when the page is gone.</summary>
    protected CancellationToken Gone => _gone.Token;

    public async ValueTask DisposeAsync()
    {
        await _gone.CancelAsync();
        await _watching;
        _gone.Dispose();
        GC.SuppressFinalize(this);
    }

    protected sealed override void OnAfterRender(bool firstRender)
    {
        if (firstRender)
        {
            _watching = WatchUntilGoneAsync();
        }
    }

    /// <summary>Watches until the page is gone.</summary>
    protected abstract Task WatchAsync();

    private async Task WatchUntilGoneAsync()
    {
        try
        {
            await WatchAsync();
        }
        catch (OperationCanceledException)
        {
            // The page is gone.
        }
    }
}
