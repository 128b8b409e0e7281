using System.CommandLine;
using Vawg.Data.Returns.Templates;

namespace Vawg.Dashboard.Commands;

/// <summary>returns template --force ... --period ... --format ...</summary>
internal static class ReturnTemplateCommand
{
    public static Command Create()
    {
        var force = ReturnsCommand.ForceOption(isRequired: true);
        var period = ReturnsCommand.PeriodOption(isRequired: true);
        var format = new Option<string>("--format") { Description = "xlsx, ods or zip (of CSV files).", DefaultValueFactory = _ => "xlsx" };
        var to = new Option<FileInfo?>("--out") { Description = "Where to write it. Without it the file is named after the force and quarter, in the folder where you stand; a file that is there already is left alone." };
        var template = new Command("template", "Writes the file in which a force fills in its return for a quarter.") { force, period, format, to };
        template.SetAction((parsed, cancellationToken) => RunAsync(
            new AskedReturn(parsed.GetRequiredValue(force), parsed.GetRequiredValue(period)),
            parsed.GetRequiredValue(format),
            parsed.GetValue(to),
            cancellationToken));
        return template;
    }

    private static async Task<int> RunAsync(AskedReturn asked, string formatText, FileInfo? to, CancellationToken cancellationToken)
    {
        if (asked.Problem is { } problem)
        {
            return await RefuseAsync(problem);
        }

        if (TemplateFormat.Find(formatText) is not { } format)
        {
            return await RefuseAsync($"'{formatText}' is not a form of template. Use xlsx, ods or zip.");
        }

        var (force, quarter) = (asked.Force!, asked.Quarter!.Value);
        var path = to?.FullName ?? Path.GetFullPath(TemplateFile.NameOf(force, quarter, format));
        if (to is null && File.Exists(path))
        {
            return await RefuseAsync($"{path} is there already, so nothing was written. Name another file with --out.");
        }

        await File.WriteAllBytesAsync(path, TemplateFile.Bytes(ReturnTemplate.Of(force, quarter), format), cancellationToken);
        Console.WriteLine($"{path} is the template of {force.Name} for {quarter.Code}.");
        return 0;
    }

    private static async Task<int> RefuseAsync(string problem)
    {
        await Console.Error.WriteLineAsync(problem);
        return 2;
    }
}
