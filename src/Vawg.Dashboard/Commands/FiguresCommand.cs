using System.CommandLine;
using Vawg.Data.Queries.Figures;
using Vawg.Domain.Measures;

namespace Vawg.Dashboard.Commands;

/// <summary>figures --collection ... --theme ... --force ... --period ...</summary>
internal static class FiguresCommand
{
    public static Command Create()
    {
        var collection = new Option<string>("--collection") { Description = "open-data, demonstration or returns.", Required = true };
        var theme = new Option<string>("--theme") { Description = "VAWG, a theme code (DA, RASSO, SH, STALKING, CSAE, ONLINE, MSHT, SPIKING, SEXWORK, HBA), GROUP:\"Sexual offences\", SUBGROUP:\"Rape\", OFFENCE:19C or ALL.", Required = true };
        var force = new Option<string>("--force") { Description = "all, national, or a force by code, name or address.", DefaultValueFactory = _ => "all" };
        var period = new Option<string>("--period") { Description = "\"year ending March 2023\", \"2022/23\" or \"2022/23 Q1\". A quarter has counts and no rate.", Required = true };
        var outcome = new Option<string?>("--outcome") { Description = "An outcome code (16) or group (\"Charged/Summonsed\"). Then count is of outcomes, denominator all outcomes on the basis, and rate a share in per cent." };
        var basis = new Option<string>("--basis") { Description = "closed: decisions recorded in the period. recorded: outcomes so far of offences recorded in it.", DefaultValueFactory = _ => "closed" };
        var figures = new Command("figures", "Prints figures as CSV with their denominators, intervals and comparisons.") { collection, theme, force, period, outcome, basis };
        figures.SetAction((parsed, cancellationToken) => RunAsync(
            new FiguresRequest(
                parsed.GetRequiredValue(collection),
                parsed.GetRequiredValue(theme),
                parsed.GetRequiredValue(force),
                parsed.GetRequiredValue(period),
                parsed.GetValue(outcome),
                parsed.GetRequiredValue(basis)),
            cancellationToken));
        return figures;
    }

    private static async Task<int> RunAsync(FiguresRequest request, CancellationToken cancellationToken)
    {
        using var host = await CommandHost.StartAsync(cancellationToken);
        if (request.Problem() is { } problem)
        {
            return await RefuseAsync(problem);
        }

        var collection = await host.Services.GetRequiredService<FigureCubes>().GetAsync(request.ReadCollection(), Reader.General, cancellationToken);
        if (collection is null)
        {
            return await RefuseAsync($"{request.ReadCollection().Name()} holds no figures. Import or load them first.");
        }

        await Console.Out.WriteAsync(FigureCsv.Text(request.Lines(collection), request.ReadPeriod()));
        return 0;
    }

    private static async Task<int> RefuseAsync(string problem)
    {
        await Console.Error.WriteLineAsync(problem);
        return 2;
    }
}
