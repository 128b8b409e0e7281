using System.Diagnostics;
using System.Globalization;
using Npgsql;
using Vawg.Data;
using Vawg.Domain.Periods;
using Vawg.Testing.Postgres;

namespace Vawg.Drills;

/// <summary>PostgreSQL stopped and started again while returns go through.</summary>
internal static class StopsDrill
{
    /// <summary>How often it is stopped in the whole drill.</summary>
    public const int Stops = 20;

    private const int Workers = 3;

    public static TimeSpan MostToServe { get; } = TimeSpan.FromSeconds(10);

    /// <param name="log">What is seen.</param>
    /// <param name="stops">How often it is stopped.</param>
    /// <param name="mostToServe">How long it may take from the database until the product serves.</param>
    public static async Task RunAsync(DrillLog log, int stops, TimeSpan mostToServe)
    {
        using var server = await StoppablePostgres.StartAsync();
        await using var ground = new DrillGround(DatabaseEngine.Postgres, server.ConnectionString);
        await using var product = await ground.StartAsync();
        var way = new ReturnWay(await ground.SignInAsync("admin"), await ground.SignInAsync("admin2"));
        var traffic = new ReturnTraffic(way, new Quarter(2018, 2), Workers, log);
        var draws = new Random(1);
        var slowest = TimeSpan.Zero;
        for (var stop = 1; stop <= stops; stop++)
        {
            await Task.Delay(draws.Next(500, 4_000));
            await server.StopAsync();
            await Task.Delay(draws.Next(100, 3_000));
            await server.StartAgainAsync();

            // Those of this program; the product finds out for itself.
            NpgsqlConnection.ClearAllPools();
            var begun = Stopwatch.GetTimestamp();
            while (!await DrillProduct.IsReadyAsync(ground.Client) && Stopwatch.GetElapsedTime(begun) < TimeSpan.FromMinutes(1))
            {
                await Task.Delay(50);
            }

            var took = Stopwatch.GetElapsedTime(begun);
            slowest = took > slowest ? took : slowest;
            log.Check(took <= mostToServe, string.Create(CultureInfo.InvariantCulture, $"Stop {stop}: {took.TotalSeconds:0.0} s from the database until the product served."));
            log.Check(!product.HasEnded, $"Stop {stop}: the product ended.");
            log.Check(await traffic.LostAsync(ground.Contexts));
        }

        await traffic.EndAsync();
        log.Check(await traffic.LostAsync(ground.Contexts));
        log.Check(await ground.BrokenAsync());
        log.Say(string.Create(CultureInfo.InvariantCulture, $"{stops} stops; {traffic.Published} returns were published meanwhile; at the slowest {slowest.TotalSeconds:0.0} s from the database until the product served"));
        log.Check(await DrillProduct.CommandAsync(ground, "verify") == 0, "verify did not end with 0.");
        log.Check(await DrillProduct.CommandAsync(ground, "audit", "verify") == 0, "audit verify did not end with 0.");
    }
}
