using System.CommandLine;
using Vawg.Data.Returns;
using Vawg.Domain.Returns.Screening;

namespace Vawg.Dashboard.Commands;

/// <summary>returns check FILE --force ... --period ...</summary>
internal static class ReturnCheckCommand
{
    /// <summary>What it ends with when it came to no verdict, for 1 and 2 are verdicts.</summary>
    public const int NoVerdict = 3;

    public const string Name = "check";

    public static Command Create()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "A return: .xlsx, .ods, a .zip of CSV files, or one .csv file of recorded offences." };
        var force = ReturnsCommand.ForceOption(isRequired: true);
        var period = ReturnsCommand.PeriodOption(isRequired: true);
        var json = new Option<bool>("--json") { Description = "Prints the report as JSON, with every place that is kept." };
        var check = new Command(Name, "Screens a file as an upload does, beside what is published, and stores nothing. Ends with 0 when there is at most a note, 1 when something warns, 2 when something fails, 3 when the file could not be screened.") { file, force, period, json };
        check.SetAction((parsed, cancellationToken) => RunAsync(
            parsed.GetRequiredValue(file),
            new AskedReturn(parsed.GetRequiredValue(force), parsed.GetRequiredValue(period)),
            parsed.GetValue(json),
            cancellationToken));
        return check;
    }

    private static async Task<int> RunAsync(FileInfo file, AskedReturn asked, bool isJson, CancellationToken cancellationToken)
    {
        if ((asked.Problem ?? FileProblem(file)) is { } problem)
        {
            await Console.Error.WriteLineAsync(problem);
            return NoVerdict;
        }

        var (force, quarter) = (asked.Force!, asked.Quarter!.Value);
        using var host = await CommandHost.StartAsync(cancellationToken);
        var screened = await host.Services.GetRequiredService<FileScreening>().ScreenAsync(file.FullName, file.Name, force.Code, quarter, seen: null, cancellationToken);
        var report = new ScreeningReport(file.Name, force, quarter, screened);
        await Console.Out.WriteAsync(isJson ? ScreeningJson.Text(report) : ScreeningText.Text(report));
        return report.Worst switch
        {
            FindingSeverity.Fail => 2,
            FindingSeverity.Warning => 1,
            _ => 0,
        };
    }

    private static string? FileProblem(FileInfo file) => file switch
    {
        { Exists: false } => $"There is no file {file.FullName}.",
        { Length: > ReturnFiles.MostBytes } => $"{file.Name} is larger than 25 MB, which is the most that is taken.",
        _ => null,
    };
}
