using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Vawg.Benchmarks.Reporting;
using Vawg.Benchmarks.Serving;
using Vawg.Data;
using Vawg.Data.People;

namespace Vawg.Benchmarks.Accounts;

/// <summary>What signing in costs a page: asked for by an analyst whose session is read at each request, in turn with the same build over the same database where the reader is known without.</summary>
internal static class AccountsPart
{
    private const double BarTimes = 1.1;

    /// <summary>Until all that a page runs has been compiled for good, which takes longer than for a page to be warm.</summary>
    private const int WarmingRounds = 200;
    private const int Rounds = 300;

    /// <summary>Each takes a sign-in, which is slow on purpose.</summary>
    private const int SignIns = 40;

    public static async IAsyncEnumerable<Measurement> MeasureAsync(DatabaseEngine engine)
    {
        await using var database = await FilledDatabase.CopyAsync(engine);
        await using var product = await ServedProduct.StartAsync(engine, database.ConnectionString);
        await using var known = await ServedProduct.StartAsync(engine, database.ConnectionString, KnownReader.Register);
        foreach (var collection in FilledDatabase.Collections)
        {
            yield return await RoundsAsync($"overview, {collection}", PageAddresses.Overview(collection));
            yield return await RoundsAsync($"force page, {collection}", PageAddresses.Force(collection));
        }

        yield return await SessionAsync(product);
        var sessions = new NewSessions(product);
        var first = FilledDatabase.Collections[0];
        yield return await MeasureAsync(product, known, $"first page of a new session, overview, {first}", PageAddresses.Overview(first), (5, SignIns), sessions.BeginAsync);

        Task<Measurement> RoundsAsync(string name, string address) => MeasureAsync(product, known, name, address, (WarmingRounds, Rounds), () => Task.FromResult(product.Cookies));
    }

    private static async Task<Measurement> MeasureAsync(ServedProduct product, ServedProduct known, string name, string address, (int Warming, int Measured) rounds, Func<Task<string>> cookiesAsync)
    {
        var (signedIn, without) = (new Sample(), new Sample());
        for (var i = -rounds.Warming; i < rounds.Measured; i++)
        {
            var cookies = await cookiesAsync();
            Func<Task> asSignedIn = () => (i < 0 ? new Sample() : signedIn).TimeAsync(() => product.GetAsync(address, cookies));
            Func<Task> asKnown = () => (i < 0 ? new Sample() : without).TimeAsync(() => known.GetAsync(address, cookies));

            // Each goes first in half of the rounds, for what one leaves behind is met by the other.
            foreach (var ask in i % 2 == 0 ? (Func<Task>[])[asSignedIn, asKnown] : [asKnown, asSignedIn])
            {
                await ask();
            }
        }

        return Measurement.AtMost(name, signedIn.Median / without.Median, BarTimes, " times", $"{rounds.Measured} rounds; signed in {Times(signedIn)}, without {Times(without)}");
    }

    /// <summary>What each request asks of the database to know who sent it.</summary>
    private static async Task<Measurement> SessionAsync(ServedProduct product)
    {
        var store = product.Services.GetRequiredService<SessionStore>();
        await using var context = await product.Services.GetRequiredService<IDbContextFactory<VawgDbContext>>().CreateDbContextAsync();
        var id = await context.Sessions.Where(s => s.EndedAtUtc == null).Select(s => s.Id).FirstAsync();
        var sample = new Sample();
        for (var i = -WarmingRounds; i < Rounds; i++)
        {
            await (i < 0 ? new Sample() : sample).TimeAsync(() => store.FindAsync(id, CancellationToken.None));
        }

        return Measurement.ForScale("reading a session alone", sample.Median, " ms", $"{Rounds} times, 95%: {Measurement.Number(sample.Percentile95)} ms");
    }

    private static string Times(Sample sample) => $"{Measurement.Number(sample.Median)} ms (95%: {Measurement.Number(sample.Percentile95)})";
}
