using System.Data.Common;
using System.Threading.Channels;
using Microsoft.EntityFrameworkCore;

namespace Vawg.Dashboard.Auth;

/// <summary>Requests for a new password, seen to one after the other behind the page, so that an answer takes as long for a name without an account as for one with.</summary>
public sealed partial class PasswordRequests(IServiceScopeFactory scopes, ILogger<PasswordRequests> log) : BackgroundService
{
    /// <summary>Requests that wait at once; what comes on top is dropped, and whoever asked asks again.</summary>
    private const int MostWaiting = 100;

    private readonly Channel<PasswordRequest> _waiting = Channel.CreateBounded<PasswordRequest>(new BoundedChannelOptions(MostWaiting) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Add(PasswordRequest request) => _waiting.Writer.TryWrite(request);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await foreach (var request in _waiting.Reader.ReadAllAsync(stoppingToken))
            {
                await SendAsync(request, stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The product stops; whoever waits asks again.
        }
    }

    /// <summary>A request that fails is given up, and the next one is seen to.</summary>
    private async Task SendAsync(PasswordRequest request, CancellationToken stoppingToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            await scope.ServiceProvider.GetRequiredService<LinkedAccounts>().SendPasswordLinkAsync(request, stoppingToken);
        }
        catch (Exception fault) when (fault is DbException or DbUpdateException or InvalidOperationException)
        {
            NotSeenTo(log, fault);
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "A request for a new password could not be seen to")]
    private static partial void NotSeenTo(ILogger log, Exception fault);
}
