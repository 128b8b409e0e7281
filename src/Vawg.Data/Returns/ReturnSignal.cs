namespace Vawg.Data.Returns;

/// <summary>Wakes the work on returns when there may be something to do. What there is stands in the database, so a call that is missed costs time and nothing else.</summary>
public sealed class ReturnSignal : IDisposable
{
    private readonly SemaphoreSlim _calls = new(0);

    public void Raise()
    {
        if (_calls.CurrentCount == 0)
        {
            _calls.Release();
        }
    }

    /// <summary>Ends at a call, or when the time is over.</summary>
    public Task WaitAsync(TimeSpan longest, CancellationToken cancellationToken) => _calls.WaitAsync(longest, cancellationToken);

    public void Dispose() => _calls.Dispose();
}
