using System.Data.Common;
using FluentAssertions;
using Microsoft.Data.Sqlite;
using Npgsql;
using Vawg.Testing.Databases;
using Xunit;

namespace Vawg.Data.Tests.Testing;

public sealed class TestDatabaseTests
{
    public static TheoryData<DatabaseEngine> Both => DatabaseEngines.Both;

    [SkippableTheory]
    [MemberData(nameof(Both))]
    public async Task A_copy_of_a_template_holds_the_rows_of_the_template(DatabaseEngine engine)
    {
        await using var database = await TwoForcesAsync(engine);

        (await CountAsync(database)).Should().Be(2);
    }

    [SkippableTheory]
    [MemberData(nameof(Both))]
    public async Task A_row_written_to_one_copy_is_not_in_another(DatabaseEngine engine)
    {
        await using var written = await TwoForcesAsync(engine);
        await ExecuteAsync(written.Engine, written.ConnectionString, "INSERT INTO force (name) VALUES ('Kent')");
        await using var later = await TwoForcesAsync(engine);

        (await CountAsync(written)).Should().Be(3);
        (await CountAsync(later)).Should().Be(2);
    }

    [SkippableTheory]
    [MemberData(nameof(Both))]
    public async Task A_template_is_prepared_once_for_copies_made_at_the_same_time(DatabaseEngine engine)
    {
        var prepared = 0;
        var copies = await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => TestDatabase.CreateAsync(engine, "prepared_once", _ =>
        {
            Interlocked.Increment(ref prepared);
            return Task.CompletedTask;
        })));

        prepared.Should().Be(1);
        copies.Select(copy => copy.ConnectionString).Should().OnlyHaveUniqueItems();
        foreach (var copy in copies)
        {
            await copy.DisposeAsync();
        }
    }

    [SkippableTheory]
    [MemberData(nameof(Both))]
    public async Task A_new_database_is_empty(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);

        var read = () => CountAsync(database);
        await read.Should().ThrowAsync<DbException>();
    }

    private static Task<TestDatabase> TwoForcesAsync(DatabaseEngine engine) =>
        TestDatabase.CreateAsync(engine, "two_forces", connectionString => ExecuteAsync(
            engine, connectionString, "CREATE TABLE force (name text); INSERT INTO force (name) VALUES ('Cumbria'), ('Devon and Cornwall')"));

    private static async Task<long> CountAsync(TestDatabase database) =>
        (long)(await ExecuteAsync(database.Engine, database.ConnectionString, "SELECT count(*) FROM force"))!;

    private static async Task<object?> ExecuteAsync(DatabaseEngine engine, string connectionString, string sql)
    {
        await using DbConnection connection = engine == DatabaseEngine.Sqlite
            ? new SqliteConnection(connectionString)
            : new NpgsqlConnection(connectionString);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        return await command.ExecuteScalarAsync();
    }
}
