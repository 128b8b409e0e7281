using Vawg.Data.Queries.Figures;

namespace Vawg.Dashboard.Jobs;

/// <summary>Works out what pages show after the start and after each publication, so that the first reader does not wait for it. It rests as long as it works, and gives up for a newer publication.</summary>
public sealed partial class PageWarming(PageFigures pages, FigureCubes cubes, PublicationNews news, IHostApplicationLifetime life, TimeProvider clock, ILogger<PageWarming> log) : BackgroundService
{
    /// <summary>Returns are often published in a row; figures are worked out once none came for so long.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(1);

    /// <summary>The publications of which everything was worked out, or could not be, as the news tells them; null before the first.</summary>
    public string? Done { get; private set; }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        try
        {
            await StartedAsync(stoppingToken);
            while (true)
            {
                await TryAsync(stoppingToken);
                await news.WaitAsync(stoppingToken);
            }
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The product stops.
        }
    }

    /// <summary>Waits until the product answers requests, which nothing here may delay.</summary>
    private async Task StartedAsync(CancellationToken stoppingToken)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var registration = life.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stoppingToken);
    }

    private async Task TryAsync(CancellationToken stoppingToken)
    {
        var published = Done;
        try
        {
            published = await news.NowAsync(stoppingToken);
            while (published != Done)
            {
                await Task.Delay(Quiet, clock, stoppingToken);
                var now = await news.NowAsync(stoppingToken);
                Done = now == published && await WorkOutAsync(published, stoppingToken) ? published : Done;
                published = await news.NowAsync(stoppingToken);
            }
        }
        catch (Exception fault) when (fault is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
        {
            // Readers are served as ever: whoever comes first waits for what was not worked out.
            LogFault(log, fault);
            Done = published;
        }
    }

    /// <summary>Works out everything; false when something else was published in between.</summary>
    private async Task<bool> WorkOutAsync(string published, CancellationToken stoppingToken)
    {
        foreach (var state in await cubes.CollectionsAsync(stoppingToken))
        {
            var began = clock.GetTimestamp();
            await foreach (var piece in pages.OfAsync(state.Collection, stoppingToken))
            {
                piece();
                await Task.Delay(clock.GetElapsedTime(began), clock, stoppingToken);
                if (await news.NowAsync(stoppingToken) != published)
                {
                    return false;
                }

                began = clock.GetTimestamp();
            }
        }

        return true;
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "What pages show could not be worked out ahead of readers; the first reader of each page waits for it. It is tried again after the next publication.")]
    private static partial void LogFault(ILogger log, Exception fault);
}
