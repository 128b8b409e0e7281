using System.Threading.Channels;

namespace Vawg.Dashboard.Auth;

/// <summary>Requests for a new password, seen to one after the other behind the page, so that an answer takes as long for a name without an account as for one with.</summary>
public sealed class PasswordRequests(IServiceScopeFactory scopes) : BackgroundService
{
    /// <summary>Requests that wait at once; what comes on top is dropped, and whoever asked asks again.</summary>
    private const int MostWaiting = 100;

    private readonly Channel<PasswordRequest> _waiting = Channel.CreateBounded<PasswordRequest>(new BoundedChannelOptions(MostWaiting) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Add(PasswordRequest request) => _waiting.Writer.TryWrite(request);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await foreach (var request in _waiting.Reader.ReadAllAsync(stoppingToken))
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<LinkedAccounts>().SendPasswordLinkAsync(request, stoppingToken);
        }
    }
}
