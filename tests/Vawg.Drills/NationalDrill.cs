using System.Globalization;
using Vawg.Data;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Testing.Returns;

namespace Vawg.Drills;

/// <summary>A full national quarter through the pages: 43 returns of about 5,000 rows, formats mixed, ten at a time, from the upload to figures.</summary>
internal static class NationalDrill
{
    private const int AtOnce = 10;

    private static readonly Quarter Quarter = new(2022, 1);

    public static async Task RunAsync(DatabaseEngine engine, DrillLog log)
    {
        await using var ground = await DrillGround.OpenAsync(engine);
        var files = Written(log);
        await using var product = await ground.StartAsync();
        var (admin, second) = (await ground.SignInAsync("admin"), await ground.SignInAsync("admin2"));
        var way = new ReturnWay(admin, second);
        var ids = new Dictionary<Force, int>();
        var all = await log.TimeAsync("from the first upload until all are published", async () =>
        {
            await log.TimeAsync("upload", () => EachAsync(files.Keys, AtOnce, async force =>
            {
                var (name, bytes) = files[force];
                var answer = await admin.UploadAsync(force, Quarter, name, bytes);
                log.Check(answer.IsTaken, $"{force.Name} was not taken: {answer.Location}");
                lock (ids)
                {
                    ids[force] = answer.Id ?? 0;
                }
            }));
            await log.TimeAsync("until all are screened", () => StageAsync(ids, way, "Screened", log));
            if (log.Faults > 0)
            {
                throw new InvalidOperationException($"Not every return passed: {string.Join("; ", await ground.FindingsAsync())}");
            }

            Memory(product, log);
            await log.TimeAsync("reasons and submission", () => EachAsync(ids.Values, AtOnce, async id =>
            {
                await admin.GiveReasonsAsync(id);
                await admin.SubmitAsync(id);
            }));
            Memory(product, log);
            await log.TimeAsync("approval", () => EachAsync(ids.Values, AtOnce, second.ApproveAsync));
            await log.TimeAsync("until all are published", () => StageAsync(ids, way, "Published", log));
        });
        Memory(product, log);
        await log.TimeAsync("overview and the pages of 43 forces", () => PagesAsync(ids.Keys, admin, log));
        log.Check(await ground.BrokenAsync());
        await log.TimeAsync("verify", async () => log.Check(await DrillProduct.CommandAsync(ground, "verify") == 0, "verify did not end with 0."));
        await log.TimeAsync("audit verify", async () => log.Check(await DrillProduct.CommandAsync(ground, "audit", "verify") == 0, "audit verify did not end with 0."));
        log.Say(string.Create(CultureInfo.InvariantCulture, $"{engine}: 43 returns in {all:0} s; {product.PeakMegabytes:0} MB at the peak of the web process."));
    }

    private static Dictionary<Force, (string Name, byte[] Bytes)> Written(DrillLog log)
    {
        var (files, rows) = (new Dictionary<Force, (string, byte[])>(), 0);
        foreach (var (force, i) in Forces.Territorial.Select((f, i) => (f, i)))
        {
            var (written, format) = (new FullReturn(force, Quarter), (ReturnFormat)(i % 3));
            files[force] = (written.FileName(format), written.ToBytes(format));
            rows += written.RowCount;
        }

        log.Say(string.Create(CultureInfo.InvariantCulture, $"{files.Count} returns with {rows:N0} rows are written."));
        return files;
    }

    private static Task EachAsync<T>(IEnumerable<T> of, int atOnce, Func<T, Task> act) =>
        Parallel.ForEachAsync(of.ToList(), new ParallelOptions { MaxDegreeOfParallelism = atOnce }, async (one, _) => await act(one));

    private static async Task StageAsync(Dictionary<Force, int> ids, ReturnWay way, string expected, DrillLog log)
    {
        foreach (var (force, id) in ids)
        {
            var stage = await way.AfterWorkAsync(id);
            log.Check(stage == expected, $"{force.Name} is {stage}.");
        }
    }

    private static async Task PagesAsync(IEnumerable<Force> forces, Testing.Http.WebReturns admin, DrillLog log)
    {
        await admin.OpenUploadAsync();
        foreach (var address in forces.Select(f => $"/forces/{f.Slug}?collection=returns").Append("/?collection=returns"))
        {
            var html = await admin.PageAsync(address);
            log.Check(html.Contains(Quarter.ShortLabel, StringComparison.Ordinal), $"{address} does not show {Quarter.ShortLabel}.");
        }
    }

    private static void Memory(DrillProduct product, DrillLog log) =>
        log.Say(string.Create(CultureInfo.InvariantCulture, $"memory of the web process {product.Megabytes():0} MB, at its peak {product.PeakMegabytes:0} MB"));
}
