using System.CommandLine;
using System.Globalization;
using Vawg.Dashboard.Downloads;
using Vawg.Data.Model;
using Vawg.Data.Queries.Figures;
using Vawg.Data.Queries.Overview;
using Vawg.Domain.Measures;

namespace Vawg.Dashboard.Commands;

/// <summary>restatements --collection ...</summary>
internal static class RestatementsCommand
{
    public static Command Create()
    {
        var collection = new Option<string>("--collection") { Description = "open-data, demonstration or returns.", Required = true };
        var restatements = new Command("restatements", "Prints, as CSV, every published figure that a later version changed, newest quarter first: recorded offences, outcomes (a basis, an outcome code and what it counts) and residents. Of a collection that is not public, the themes' recorded offences alone, without small counts.") { collection };
        restatements.SetAction((parsed, cancellationToken) => RunAsync(parsed.GetRequiredValue(collection), cancellationToken));
        return restatements;
    }

    private static async Task<int> RunAsync(string slug, CancellationToken cancellationToken)
    {
        using var host = await CommandHost.StartAsync(cancellationToken);
        if (!Collections.TryParse(slug, out var collection)
            || await host.Services.GetRequiredService<FigureCubes>().GetAsync(collection, Reader.General, cancellationToken) is not { } figures)
        {
            await Console.Error.WriteLineAsync($"There are no figures in a collection '{slug}'. Use open-data, demonstration or returns.");
            return 2;
        }

        Console.WriteLine("kind,force_code,force,period,subject,code,before,after,version");
        foreach (var restated in await host.Services.GetRequiredService<RestatementQuery>().AllAsync(figures, cancellationToken))
        {
            Console.WriteLine(string.Join(',', [
                KindOf(restated.Subject.Kind),
                restated.Force.Code.Text,
                CsvText.Cell(restated.Force.Name),
                restated.Subject.Kind == RestatedKind.Residents ? restated.When : restated.Quarter.Code,
                CsvText.Cell(restated.Name),
                CsvText.Cell(restated.Subject.Text),
                CsvCell.Of(restated.Before).Text,
                CsvCell.Of(restated.After).Text,
                restated.VersionNumber.ToString(CultureInfo.InvariantCulture)]));
        }

        return 0;
    }

    private static string KindOf(RestatedKind kind) => kind switch
    {
        RestatedKind.RecordedOffences => "recorded offences",
        RestatedKind.Outcomes => "outcomes",
        RestatedKind.Residents => "residents",
        _ => throw new InvalidOperationException($"A restatement of kind {kind} has no word."),
    };
}
