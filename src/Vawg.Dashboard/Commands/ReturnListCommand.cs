using System.CommandLine;
using System.Globalization;
using Vawg.Dashboard.Downloads;
using Vawg.Data.Queries.Returns;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;

namespace Vawg.Dashboard.Commands;

/// <summary>returns list [--force ...] [--period ...]</summary>
internal static class ReturnListCommand
{
    public static Command Create()
    {
        var force = ReturnsCommand.ForceOption(isRequired: false);
        var period = ReturnsCommand.PeriodOption(isRequired: false);
        var list = new Command("list", "Prints, as CSV, every version of every return that was handed in, newest quarter first.") { force, period };
        list.SetAction((parsed, cancellationToken) => RunAsync(new AskedReturn(parsed.GetValue(force), parsed.GetValue(period)), cancellationToken));
        return list;
    }

    private static async Task<int> RunAsync(AskedReturn asked, CancellationToken cancellationToken)
    {
        if (asked.Problem is { } problem)
        {
            await Console.Error.WriteLineAsync(problem);
            return 2;
        }

        using var host = await CommandHost.StartAsync(cancellationToken);
        var lines = await host.Services.GetRequiredService<SubmissionQuery>().ListAsync(asked.Force, asked.Quarter, cancellationToken);
        Console.WriteLine("force_code,force,period,version,stage,file,uploaded,approved,sha256");
        foreach (var (submission, approved) in lines)
        {
            Console.WriteLine(string.Join(',', [
                submission.ForceCode,
                CsvText.Cell(Forces.Get(ForceCode.Parse(submission.ForceCode)).Name),
                Quarter.FromIndex(submission.Quarter).Code,
                submission.Number.ToString(CultureInfo.InvariantCulture),
                submission.Stage.Words(submission.WasPublished),
                CsvText.Cell(submission.FileName),
                Time(submission.UploadedAtUtc),
                approved is { } utc ? Time(utc) : string.Empty,
                submission.Sha256]));
        }

        return 0;
    }

    private static string Time(DateTime utc) => utc.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
