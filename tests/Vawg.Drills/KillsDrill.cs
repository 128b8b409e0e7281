using System.Globalization;
using Vawg.Data;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Testing.Http;
using Vawg.Testing.Returns;

namespace Vawg.Drills;

/// <summary>The product killed before and after each commit of a return's way, while a file comes, and at random moments while several returns go through.</summary>
internal static class KillsDrill
{
    private const int Workers = 3;

    private static readonly Quarter Quarter = new(2018, 2);

    public static async Task RunAsync(DatabaseEngine engine, DrillLog log, KillsSize size)
    {
        await using var ground = await DrillGround.OpenAsync(engine);
        var killFile = Path.Combine(ground.Folder, "kill");
        var product = await ground.StartAsync(killFile);
        var way = new ReturnWay(await ground.SignInAsync("admin"), await ground.SignInAsync("admin2"));
        var slowest = TimeSpan.Zero;
        var seed = 0;
        foreach (var place in size.Places)
        {
            await File.WriteAllTextAsync(killFile, place);
            var taken = await TryAsync(way, Forces.Territorial[0], ++seed);
            log.Check(await product.EndsAsync(), $"{place}: the product was not killed.");
            await RestartAsync(place);
            var id = taken ?? (await UploadAsync(way.Admin, Forces.Territorial[0], seed)).Id!.Value;
            log.Check(await way.ToEndAsync(id) == "Published", $"{place}: the return was not published.");
            log.Say($"killed {place}, acknowledged {(taken is null ? "nothing" : "the file")}: {product.StartTook.TotalSeconds.ToString("0.0", CultureInfo.InvariantCulture)} s until it served");
        }

        if (size.IsWhileAFileComes)
        {
            await WhileAFileComesAsync();
        }

        if (size.AtRandom > 0)
        {
            await AtRandomAsync();
        }

        await product.DisposeAsync();
        log.Check(await DrillProduct.CommandAsync(ground, "verify") == 0, "verify did not end with 0.");
        log.Check(await DrillProduct.CommandAsync(ground, "audit", "verify") == 0, "audit verify did not end with 0.");
        log.Say(string.Create(CultureInfo.InvariantCulture, $"{engine}: at the slowest {slowest.TotalSeconds:0.0} s from a start until the product served."));

        async Task RestartAsync(string place)
        {
            File.Delete(killFile);
            foreach (var broken in await ground.BrokenAsync())
            {
                log.Check(holds: false, $"{place}: {broken}");
            }

            await product.DisposeAsync();
            product = await ground.StartAsync(killFile);
            slowest = product.StartTook > slowest ? product.StartTook : slowest;
            log.Check(product.StartTook <= size.MostToServe, $"{place}: {product.StartTook.TotalSeconds:0.0} s until it served.");
        }

        async Task WhileAFileComesAsync()
        {
            var form = await way.Admin.OpenUploadAsync();
            using var content = new BrokenOffContent(BytesOf(Forces.Territorial[0], ++seed), product.KillAsync);
            try
            {
                await WebReturns.UploadAsync(form, Forces.Territorial[0], Quarter, "kent.zip", content);
                log.Check(holds: false, "A file that was cut off was taken.");
            }
            catch (Exception fault) when (ReturnTraffic.IsOfKill(fault))
            {
                // That is what was wanted.
            }

            await RestartAsync("while a file comes");
            log.Check(await way.ToEndAsync((await UploadAsync(way.Admin, Forces.Territorial[0], seed)).Id!.Value) == "Published", "The file was not published after it was cut off once.");
            log.Say("killed while a file came");
        }

        async Task AtRandomAsync()
        {
            var draws = new Random(1);
            var traffic = new ReturnTraffic(way, Quarter, Workers, log);
            for (var kill = 1; kill <= size.AtRandom; kill++)
            {
                await Task.Delay(draws.Next(200, 4_000));
                await product.KillAsync();
                await RestartAsync($"random kill {kill}");
                log.Check(await traffic.LostAsync(ground.Contexts));
            }

            log.Say($"{size.AtRandom} kills at random moments; {traffic.Published} returns were published meanwhile, {traffic.Acknowledged} files acknowledged");
            await traffic.EndAsync();
            log.Check(await traffic.LostAsync(ground.Contexts));
            log.Check(await ground.BrokenAsync());
        }
    }

    private static async Task<int?> TryAsync(ReturnWay way, Force force, int seed)
    {
        int? taken = null;
        try
        {
            taken = (await UploadAsync(way.Admin, force, seed)).Id;
            await way.ToEndAsync(taken!.Value);
        }
        catch (Exception fault) when (ReturnTraffic.IsOfKill(fault))
        {
            // The product was killed.
        }

        return taken;
    }

    private static Task<UploadAnswer> UploadAsync(WebReturns admin, Force force, int seed) => admin.UploadAsync(force, Quarter, "return.zip", BytesOf(force, seed));

    private static byte[] BytesOf(Force force, int seed) => new FullReturn(force, Quarter, rows: 2_000, seed).ToBytes(ReturnFormat.CsvZip);
}
