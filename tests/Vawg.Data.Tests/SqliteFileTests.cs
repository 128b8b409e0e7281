using FluentAssertions;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Vawg.Testing.Databases;
using Xunit;

namespace Vawg.Data.Tests;

public sealed class SqliteFileTests
{
    [Fact]
    public async Task Empty_file_in_the_place_of_the_database_is_filled()
    {
        await using var database = SqliteDatabase.Create();
        await File.WriteAllBytesAsync(database.FilePath, []);
        await using var context = database.CreateContext();

        await context.Database.MigrateAsync();

        (await context.Collections.CountAsync()).Should().Be(0);
        (await context.Database.SqlQuery<string>($"SELECT journal_mode AS Value FROM pragma_journal_mode").SingleAsync()).Should().Be("wal");
    }

    [Fact]
    public async Task Database_that_may_only_be_read_is_read()
    {
        await using var database = SqliteDatabase.Create();
        await using (var plain = new SqliteConnection(database.ConnectionString))
        {
            await plain.OpenAsync();
            await using var create = plain.CreateCommand();
            create.CommandText = "CREATE TABLE seen (n integer); INSERT INTO seen VALUES (7)";
            await create.ExecuteNonQueryAsync();
        }

        var options = new DbContextOptionsBuilder<VawgDbContext>();
        options.UseVawg(DatabaseEngine.Sqlite, new SqliteConnectionStringBuilder(database.ConnectionString) { Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ConnectionString);
        await using var context = new VawgDbContext(options.Options);

        (await context.Database.SqlQuery<int>($"SELECT n AS Value FROM seen").SingleAsync()).Should().Be(7);
    }
}
