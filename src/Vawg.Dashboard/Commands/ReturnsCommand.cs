using System.CommandLine;

namespace Vawg.Dashboard.Commands;

/// <summary>returns check, returns template, returns list</summary>
internal static class ReturnsCommand
{
    public static Command Create() => new("returns", "Quarterly returns of forces.")
    {
        ReturnCheckCommand.Create(),
        ReturnTemplateCommand.Create(),
        ReturnListCommand.Create(),
    };

    public static Option<string> ForceOption(bool isRequired) => new("--force") { Description = "A territorial force by code, name or address.", Required = isRequired };

    public static Option<string> PeriodOption(bool isRequired) => new("--period") { Description = "The quarter: \"2022/23 Q1\".", Required = isRequired };
}
