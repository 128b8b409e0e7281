using System.CommandLine;
using System.Data.Common;
using Vawg.Dashboard.Hosting;
using Vawg.Data;

namespace Vawg.Dashboard.Commands;

/// <summary>The commands of the product.</summary>
public static class CommandLine
{
    /// <summary>Arguments that begin with a word are a command; options alone, as "--urls", are for the web host.</summary>
    public static bool IsCommand(string[] args) =>
        args.Length > 0 && (!args[0].StartsWith('-') || args[0] is "--help" or "-h" or "-?" or "--version");

    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            return await Root().Parse(args).InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false });
        }
        catch (Exception fault) when (fault is SettingException or DatabaseNotReadyException)
        {
            await Console.Error.WriteLineAsync(fault.Message);
            return 2;
        }
        catch (Exception fault) when (fault is DbException or IOException)
        {
            await Console.Error.WriteLineAsync($"The database or a file cannot be used: {fault.Message} Check the settings and the disk; nothing was half done.");
            return 2;
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
        RestatementsCommand.Create(),
        VerifyCommand.Create(),
        AuditCommand.Create(),
        MigrateCommand.Create(),
        HealthCommand.Create(),
    };
}
