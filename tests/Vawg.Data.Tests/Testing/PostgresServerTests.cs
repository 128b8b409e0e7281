using FluentAssertions;
using Npgsql;
using Vawg.Testing.Databases;
using Vawg.Testing.Postgres;
using Xunit;

namespace Vawg.Data.Tests.Testing;

public sealed class PostgresServerTests
{
    [SkippableFact]
    public async Task Every_test_of_a_run_gets_the_same_server()
    {
        var server = await PostgresServer.RequireAsync();

        (await PostgresServer.FindAsync()).Should().BeSameAs(server);
    }

    [SkippableFact]
    public async Task A_disposed_database_is_no_longer_on_the_server()
    {
        var database = await TestDatabase.CreateAsync(DatabaseEngine.Postgres);
        await OpenAsync(database);
        await database.DisposeAsync();

        var open = () => OpenAsync(database);
        (await open.Should().ThrowAsync<PostgresException>()).Which.SqlState.Should().Be(PostgresErrorCodes.InvalidCatalogName);
    }

    [SkippableFact]
    public async Task A_template_is_copied_even_while_what_prepared_it_holds_a_connection()
    {
        var server = await PostgresServer.RequireAsync();
        NpgsqlConnection? held = null;
        var template = await server.TemplateAsync("held_open", connectionString =>
        {
            held = new NpgsqlConnection(connectionString + ";Pooling=false");
            return held.OpenAsync();
        });

        var copy = await server.CreateDatabaseAsync(template);

        copy.Should().NotBe(held!.ConnectionString);
        await held.DisposeAsync();
        await server.DropDatabaseAsync(copy);
    }

    private static async Task OpenAsync(TestDatabase database)
    {
        await using var connection = new NpgsqlConnection(database.ConnectionString);
        await connection.OpenAsync();
    }
}
