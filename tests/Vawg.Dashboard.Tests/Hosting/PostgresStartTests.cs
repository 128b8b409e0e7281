using FluentAssertions;
using Vawg.Dashboard.Hosting;
using Vawg.Data;
using Vawg.Testing.Databases;
using Vawg.Testing.Postgres;
using Xunit;

namespace Vawg.Dashboard.Tests.Hosting;

public sealed class PostgresStartTests
{
    [SkippableFact]
    public async Task Start_as_the_role_of_the_product_needs_no_right_of_the_owner_when_nothing_is_to_migrate()
    {
        await using var database = await TestDatabase.MigratedAsync(DatabaseEngine.Postgres);
        await using var roles = await PostgresRoles.CreateAsync(database);

        var start = () => PrepareAsync(roles.App);

        await start.Should().NotThrowAsync();
    }

    [SkippableFact]
    public async Task Start_as_that_role_on_an_older_database_says_who_has_to_migrate_it()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseEngine.Postgres);
        await using var roles = await PostgresRoles.CreateAsync(database);

        var start = () => PrepareAsync(roles.App);

        (await start.Should().ThrowAsync<DatabaseNotReadyException>()).Which.Message.Should().Contain("Run migrate as the owner");
        await PrepareAsync(roles.Owner);
    }

    private static async Task PrepareAsync(string connectionString)
    {
        var folder = Directory.CreateTempSubdirectory("vawg-start-");
        await using var app = WebHost.Build(
        [
            "--applicationName=Vawg.Dashboard", "--environment=Production", "--Serilog:MinimumLevel:Default=Fatal", "--Vawg:Database=postgres",
            $"--ConnectionStrings:Vawg={connectionString}", $"--Vawg:DataDirectory={folder.FullName}", "--Vawg:LoadDemonstration=false",
            "--Vawg:BehindProxy=true", "--Vawg:KnownProxies=127.0.0.1", "--Vawg:Secret=a-secret-of-this-test-and-of-nothing-else",
        ]);
        await WebHost.PrepareAsync(app.Services, CancellationToken.None);
        folder.Delete(recursive: true);
    }
}
