using System.Diagnostics;
using Xunit;

namespace Vawg.Data.Tests.Threats;

/// <summary>LibreOffice on this machine, for the check of scores by a spreadsheet. A test that needs it is skipped by name where it is absent, and in CI.</summary>
internal static class Soffice
{
    /// <summary>The program, where it is not in the usual place.</summary>
    public const string Variable = "VAWG_TEST_SOFFICE";

    /// <summary>Numbers as they are and not as they look, in UTF-8.</summary>
    private const string CsvFilter = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,false,false";

    private const string Result = "result";

    private static string Program => Environment.GetEnvironmentVariable(Variable) ?? "/usr/bin/soffice";

    public static void SkipIfAbsent() =>
        Skip.If(Environment.GetEnvironmentVariable("CI") == "true" || !File.Exists(Program), $"LibreOffice was not found at {Program}; set {Variable}. In CI this is not run.");

    /// <summary>Opens a workbook, computes its formulas and gives its first sheet as rows of a CSV file without quoted commas.</summary>
    public static async Task<IReadOnlyList<string[]>> RecalculatedAsync(byte[] workbook)
    {
        var csv = System.Text.Encoding.UTF8.GetString(await ConvertedAsync(workbook, "scores.xlsx", CsvFilter));
        return csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(l => l.TrimEnd('\r').Split(',')).ToList();
    }

    /// <summary>Opens a file and saves it in another format: its extension, and more after a colon.</summary>
    public static async Task<byte[]> ConvertedAsync(byte[] file, string name, string format)
    {
        var folder = Directory.CreateTempSubdirectory("vawg-soffice-");
        try
        {
            await File.WriteAllBytesAsync(Path.Combine(folder.FullName, name), file);
            var start = new ProcessStartInfo(Program) { UseShellExecute = false, WorkingDirectory = folder.FullName, RedirectStandardOutput = true, RedirectStandardError = true };
            foreach (var argument in new[] { "--headless", "--norestore", $"-env:UserInstallation=file://{folder.FullName}/profile", "--convert-to", format, "--outdir", Result, name })
            {
                start.ArgumentList.Add(argument);
            }

            using var process = Process.Start(start)!;
            var said = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
            await process.WaitForExitAsync();
            var result = Path.Combine(folder.FullName, Result, Path.ChangeExtension(name, format.Split(':')[0]));
            return File.Exists(result)
                ? await File.ReadAllBytesAsync(result)
                : throw new InvalidOperationException($"LibreOffice wrote nothing: {string.Concat(said)}");
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
