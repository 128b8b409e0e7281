using Vawg.Benchmarks.Reporting;
using Vawg.Data;
using Vawg.Drills;
using Vawg.Testing.Returns;

namespace Vawg.Benchmarks.Returns;

/// <summary>Whether the memory of the web process grows with the file: after returns of the usual size, and at its peak while the largest goes the whole way.</summary>
internal static class WebMemory
{
    private const double BarMegabytes = 50;
    private const int UsualReturns = 6;

    public static async IAsyncEnumerable<Measurement> MeasureAsync(DatabaseEngine engine, int rows)
    {
        await using var ground = await DrillGround.OpenAsync(engine);
        await using var product = await ground.StartAsync();
        var way = new ReturnWay(await ground.SignInAsync("admin"), await ground.SignInAsync("admin2"));
        for (var i = 0; i < UsualReturns; i++)
        {
            await PublishAsync(way, new FullReturn(LargestReturn.Force, LargestReturn.Quarter, seed: i), ReturnFormat.Xlsx);
        }

        var before = product.PeakMegabytes;
        var largest = new FullReturn(LargestReturn.Force, LargestReturn.Quarter, rows);
        var id = (await way.Admin.UploadAsync(LargestReturn.Force, LargestReturn.Quarter, largest.FileName(ReturnFormat.Xlsx), largest.ToBytes(ReturnFormat.Xlsx))).Id!.Value;
        await way.AfterWorkAsync(id);
        yield return Added("memory added by the largest file, until it is screened", before, product.PeakMegabytes);
        await way.ToEndAsync(id);
        yield return Added("memory added by the largest file, until it is published", before, product.PeakMegabytes);
    }

    private static Measurement Added(string name, double before, double peak) =>
        Measurement.AtMost(name, peak - before, BarMegabytes, " MB", $"peak {Measurement.Number(before)} MB after {UsualReturns} returns of the usual size, {Measurement.Number(peak)} MB then");

    private static async Task PublishAsync(ReturnWay way, FullReturn written, ReturnFormat format)
    {
        var answer = await way.Admin.UploadAsync(LargestReturn.Force, LargestReturn.Quarter, written.FileName(format), written.ToBytes(format));
        if (await way.ToEndAsync(answer.Id!.Value) is var stage and not "Published")
        {
            throw new InvalidOperationException($"A return of the usual size ended {stage}.");
        }
    }
}
