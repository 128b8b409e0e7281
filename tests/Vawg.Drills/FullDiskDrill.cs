using System.Diagnostics;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Vawg.Data;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Testing.Returns;

namespace Vawg.Drills;

/// <summary>A disk that fills while files are handed in: first the store of files alone, then the disk on which the SQLite database lies too.</summary>
internal static class FullDiskDrill
{
    private static readonly Quarter Quarter = new(2018, 2);

    public static async Task RunAsync(DrillLog log)
    {
        if (!Environment.IsPrivilegedProcess)
        {
            log.Say("Not run: only root may mount the small disk that this drill fills.");
            return;
        }

        await RunAsync(log, isDatabaseOnIt: false);
        await RunAsync(log, isDatabaseOnIt: true);
    }

    /// <summary>One disk, with the store on it or the database too; root alone may.</summary>
    public static async Task RunAsync(DrillLog log, bool isDatabaseOnIt)
    {
        var what = isDatabaseOnIt ? "store and database" : "store";
        var disk = Directory.CreateTempSubdirectory("vawg-disk-").FullName;
        await MountAsync("-t", "tmpfs", "-o", "size=64m", "tmpfs", disk);
        try
        {
            var database = Path.Combine(isDatabaseOnIt ? disk : Path.GetTempPath(), $"vawg-{Guid.NewGuid():N}.db");
            await using var ground = new DrillGround(DatabaseEngine.Sqlite, new SqliteConnectionStringBuilder { DataSource = database }.ConnectionString);
            Directory.CreateSymbolicLink(Path.Combine(ground.Folder, "returns"), Directory.CreateDirectory(Path.Combine(disk, "returns")).FullName);
            await using (await ground.StartAsync())
            {
                await FillAsync(log, ground, what, Path.Combine(disk, "filler"));
            }

            SqliteConnection.ClearAllPools();
            foreach (var left in Directory.GetFiles(Path.GetDirectoryName(database)!, Path.GetFileName(database) + "*"))
            {
                File.Delete(left);
            }
        }
        finally
        {
            using var unmount = Process.Start("umount", [disk]);
            await unmount.WaitForExitAsync();
            Directory.Delete(disk);
        }
    }

    private static async Task FillAsync(DrillLog log, DrillGround ground, string what, string filler)
    {
        var way = new ReturnWay(await ground.SignInAsync("admin"), await ground.SignInAsync("admin2"));
        var forces = Forces.Territorial;
        var first = (await UploadAsync(way, forces[0])).Id!.Value;
        log.Check(await way.ToEndAsync(first) == "Published", $"{what}: the first return was not published.");

        var taken = new List<int>();
        var refused = 0;
        for (var (i, room) = (1, 400); refused < 5; i++, room = Math.Max(0, room - 40))
        {
            Fill(filler, leaveKilobytes: room);
            var answer = await UploadAsync(way, forces[i % forces.Count]);
            if (answer.Id is { } id)
            {
                taken.Add(id);
            }
            else
            {
                refused++;
                log.Check(answer.Location.Contains("upload=not-k", StringComparison.Ordinal), $"{what}: a file was refused with {answer.Location}.");
            }
        }

        log.Say(string.Create(CultureInfo.InvariantCulture, $"{what}: {taken.Count} files were taken while the disk filled, {refused} refused in words"));
        File.Delete(filler);
        foreach (var id in taken)
        {
            var stage = await way.AfterWorkAsync(id);
            log.Check(stage is "Screened" or "Replaced", $"{what}: return {id} is {stage} after there was room again.");
        }

        log.Check(await way.ToEndAsync((await UploadAsync(way, forces[^1])).Id!.Value) == "Published", $"{what}: nothing could be published after there was room again.");
        log.Check(await ground.BrokenAsync());
        await using var context = await ground.Contexts.CreateDbContextAsync();
        var (kept, stored) = (Directory.GetFiles(Path.Combine(ground.Folder, "returns")).Length, context.Submissions.Count());
        log.Check(kept == stored, $"{what}: {kept} files lie in the store and {stored} returns lead to one.");
    }

    private static Task<Testing.Http.UploadAnswer> UploadAsync(ReturnWay way, Force force)
    {
        var written = new FullReturn(force, Quarter, rows: 2_000);
        return way.Admin.UploadAsync(force, Quarter, written.FileName(ReturnFormat.Xlsx), written.ToBytes(ReturnFormat.Xlsx));
    }

    /// <summary>Fills the disk until about so much is left.</summary>
    private static void Fill(string filler, int leaveKilobytes)
    {
        var free = new DriveInfo(Path.GetDirectoryName(filler)!).AvailableFreeSpace - (leaveKilobytes * 1024L);
        if (free <= 0)
        {
            return;
        }

        using var file = new FileStream(filler, FileMode.Append);
        file.Write(new byte[free]);
    }

    private static async Task MountAsync(params string[] arguments)
    {
        using var mount = Process.Start("mount", arguments);
        await mount.WaitForExitAsync();
        if (mount.ExitCode != 0)
        {
            throw new InvalidOperationException("The small disk could not be mounted.");
        }
    }
}
