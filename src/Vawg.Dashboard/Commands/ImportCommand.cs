using System.CommandLine;
using Vawg.Data.Audit;
using Vawg.Data.Imports;
using Vawg.Data.Publishing;
using Vawg.Domain.Measures;

namespace Vawg.Dashboard.Commands;

/// <summary>import open-data FILE...</summary>
internal static class ImportCommand
{
    public static Command Create()
    {
        var files = new Argument<FileInfo[]>("FILE") { Description = "Recorded crime, outcomes or population as published: .csv, .csv.gz, .xlsx or .ods. A file whose name speaks of one of these must hold it.", Arity = ArgumentArity.OneOrMore };
        var openData = new Command("open-data", "Checks published files and stores them as the next version of their tables. A file with any problem is refused whole.") { files };
        openData.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetRequiredValue(files), cancellationToken));
        return new Command("import", "Brings published figures in.") { openData };
    }

    private static async Task<int> RunAsync(FileInfo[] files, CancellationToken cancellationToken)
    {
        using var host = await CommandHost.StartAsync(cancellationToken);
        var publisher = host.Services.GetRequiredService<OpenDataPublisher>();
        var refused = 0;
        foreach (var file in files)
        {
            if (!await ImportAsync(publisher, file, cancellationToken))
            {
                refused++;
            }
        }

        return refused == 0 ? 0 : 1;
    }

    private static async Task<bool> ImportAsync(OpenDataPublisher publisher, FileInfo file, CancellationToken cancellationToken)
    {
        var stages = new StageLines(file.Name);
        switch (OpenDataCheck.Read(file.FullName, NamedTable.Of(file.Name), stages, cancellationToken))
        {
            case OpenDataRefusal refusal:
                await SayAsync(refusal);
                return false;
            case CheckedOpenDataFile good:
                Say(good, await publisher.PublishAsync(good, AuditActor.CommandLine, stages, cancellationToken));
                return true;
            default:
                throw new InvalidOperationException("A verdict that is neither good nor a refusal.");
        }
    }

    private static async Task SayAsync(OpenDataRefusal refusal)
    {
        await Console.Error.WriteLineAsync(refusal.Sentence);
        foreach (var problem in refusal.Problems)
        {
            await Console.Error.WriteLineAsync($"  {problem}");
        }

        if (refusal.FurtherProblems > 0)
        {
            await Console.Error.WriteLineAsync($"  and {FigurePresenter.Whole(refusal.FurtherProblems)} more problems.");
        }
    }

    private static void Say(CheckedOpenDataFile file, OpenDataResult result)
    {
        if (result.WasPublishedBefore)
        {
            Console.WriteLine($"{file.FileName} is the file that is current already (version {result.Version.VersionNumber}); nothing was changed.");
            return;
        }

        Console.WriteLine($"{file.FileName} is published as version {result.Version.VersionNumber}: {FigurePresenter.Whole(result.Version.RowCount)} rows.");
        foreach (var (body, rows) in file.SkippedRows.OrderBy(s => s.Key, StringComparer.Ordinal))
        {
            Console.WriteLine($"  {FigurePresenter.Whole(rows)} rows of {body} were skipped: it is a national body without a force area.");
        }

        if (file.DataSheets.Count > 0)
        {
            Console.WriteLine($"  Read from {(file.DataSheets.Count == 1 ? "the sheet" : "the sheets")} {string.Join(", ", file.DataSheets.Select(s => s.Name))}.");
        }

        if (file.SheetsWithoutTable.Count > 0)
        {
            Console.WriteLine($"  Sheets without the table were skipped: {string.Join(", ", file.SheetsWithoutTable)}.");
        }

        if (file.NegativeRows > 0)
        {
            Console.WriteLine($"  {FigurePresenter.Whole(file.NegativeRows)} counts are negative, which reclassification explains; they were kept.");
        }

        if (result.RestatedFigureCount > 0)
        {
            Console.WriteLine($"  {FigurePresenter.Whole(result.RestatedFigureCount)} published figures changed; the restatements are kept.");
        }
    }
}
