using System.CommandLine;
using System.CommandLine.Invocation;
using System.Data.Common;
using Vawg.Dashboard.Hosting;
using Vawg.Data;

namespace Vawg.Dashboard.Commands;

/// <summary>The commands of the product.</summary>
public static class CommandLine
{
    /// <summary>What a command ends with when its arguments, the settings or the database cannot be used.</summary>
    private const int Misused = 2;

    /// <summary>Arguments that begin with a word are a command; options alone, as "--urls", are for the web host.</summary>
    public static bool IsCommand(string[] args) =>
        args.Length > 0 && (!args[0].StartsWith('-') || args[0] is "--help" or "-h" or "-?" or "--version");

    public static async Task<int> RunAsync(string[] args)
    {
        var parsed = Root().Parse(args);
        var misused = parsed.CommandResult.Command.Name == ReturnCheckCommand.Name ? ReturnCheckCommand.NoVerdict : Misused;
        try
        {
            var code = await parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
            return parsed.Action is ParseErrorAction ? misused : code;
        }
        catch (Exception fault) when (fault is SettingException or DatabaseNotReadyException)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return misused;
        }
        catch (Exception fault) when (fault is DbException or IOException)
        {
            await Console.Error.WriteLineAsync($"The database or a file cannot be used: {fault.Message} Check the settings and the disk; nothing was half done.");
            return misused;
        }
        catch (OperationCanceledException)
        {
            await Console.Error.WriteLineAsync("Stopped before the end; nothing was changed.");
            return 130;
        }
    }

    private static RootCommand Root() => new("Recorded violence against women and girls: figures of the 43 police forces of England and Wales. Without a command the product serves its pages.")
    {
        ImportCommand.Create(),
        DemonstrationCommand.Create(),
        FiguresCommand.Create(),
        ScoresCommand.Create(),
        RestatementsCommand.Create(),
        ReturnsCommand.Create(),
        VerifyCommand.Create(),
        AuditCommand.Create(),
        MigrateCommand.Create(),
        HealthCommand.Create(),
    };
}
