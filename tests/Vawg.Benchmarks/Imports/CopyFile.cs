using System.Diagnostics;
using System.Globalization;
using System.Text.RegularExpressions;
using Npgsql;
using Vawg.Data;
using Vawg.Data.Model;
using Vawg.Testing.Databases;

namespace Vawg.Benchmarks.Imports;

/// <summary>Rows in a text file, and psql's own time to copy them into the product's table with its keys and indexes.</summary>
internal sealed partial class CopyFile : IDisposable
{
    private const string Columns = "version_id, source_row, force_code, quarter, offence_code, flags, victim_sex, age_band, location, count";

    private readonly string _path = Path.GetTempFileName();

    public static async Task<CopyFile> WriteAsync(IReadOnlyList<StoredRecordedOffence> rows)
    {
        var file = new CopyFile();
        await using var output = new StreamWriter(file._path);
        foreach (var row in rows)
        {
            await output.WriteLineAsync(string.Create(CultureInfo.InvariantCulture, $"{row.VersionId}\t{row.SourceRow}\t{row.ForceCode}\t{row.Quarter}\t{row.OffenceCode}\t{row.Flags}\t{Cell(row.VictimSex)}\t{Cell(row.AgeBand)}\t{Cell(row.Location)}\t{Cell(row.Count)}"));
        }

        return file;
    }

    /// <summary>Copies into a new database; milliseconds as psql times the statement.</summary>
    public async Task<double> CopyAsync()
    {
        await using var database = await TestDatabase.MigratedAsync(DatabaseEngine.Postgres);
        await using (var context = database.CreateContext())
        {
            context.DataSetVersions.Add(DatabaseWrite.TheVersion());
            await context.SaveChangesAsync();
        }

        var said = await PsqlAsync(new NpgsqlConnectionStringBuilder(database.ConnectionString), "\\timing on", $"\\copy recorded_offence ({Columns}) FROM '{_path}'");
        return Time().Match(said) is { Success: true } time
            ? double.Parse(time.Groups["ms"].ValueSpan, CultureInfo.InvariantCulture)
            : throw new InvalidOperationException($"psql did not say how long it took: {said}");
    }

    public void Dispose() => File.Delete(_path);

    private static async Task<string> PsqlAsync(NpgsqlConnectionStringBuilder to, params string[] commands)
    {
        var start = new ProcessStartInfo("psql", ["--no-psqlrc", "--set=ON_ERROR_STOP=1", .. commands.SelectMany(c => new[] { "--command", c })]) { UseShellExecute = false, RedirectStandardOutput = true };
        start.Environment["PGHOST"] = to.Host;
        start.Environment["PGPORT"] = to.Port.ToString(CultureInfo.InvariantCulture);
        start.Environment["PGDATABASE"] = to.Database;
        start.Environment["PGUSER"] = to.Username;
        start.Environment["PGPASSWORD"] = to.Password;
        start.Environment["LC_ALL"] = "C";
        using var psql = Process.Start(start)!;
        var said = await psql.StandardOutput.ReadToEndAsync();
        await psql.WaitForExitAsync();
        return psql.ExitCode == 0 ? said : throw new InvalidOperationException("psql could not copy the rows.");
    }

    private static string Cell(long? value) => value?.ToString(CultureInfo.InvariantCulture) ?? "\\N";

    [GeneratedRegex("^Time: (?<ms>[0-9.]+) ms", RegexOptions.Multiline | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Time();
}
