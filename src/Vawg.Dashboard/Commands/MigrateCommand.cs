using System.CommandLine;

namespace Vawg.Dashboard.Commands;

/// <summary>migrate</summary>
internal static class MigrateCommand
{
    public static Command Create()
    {
        var migrate = new Command("migrate", "Brings the database to the version of the product and ends.");
        migrate.SetAction(async (_, cancellationToken) =>
        {
            using var host = await CommandHost.StartAsync(cancellationToken);
            Console.WriteLine("The database is at the version of the product.");
            return 0;
        });
        return migrate;
    }
}
