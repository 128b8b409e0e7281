using System.Data.Common;
using System.Globalization;
using FluentAssertions;
using NpgsqlTypes;
using Vawg.Data.Bulk;
using Vawg.Testing.Databases;
using Xunit;

namespace Vawg.Data.Tests.Bulk;

public sealed class BulkWriterTests
{
    private static readonly BulkTable<BulkRow> Table = new BulkTable<BulkRow>("bulk \"test\"")
        .With("force", NpgsqlDbType.Text, r => r.Force)
        .With("quarter", NpgsqlDbType.Integer, r => r.Quarter)
        .With("count", NpgsqlDbType.Bigint, r => r.Count)
        .With("note", NpgsqlDbType.Text, r => r.Note)
        .WithOptional("weight", NpgsqlDbType.Double, r => r.Weight)
        .WithOptional("day", NpgsqlDbType.Date, r => r.Day)
        .With("is_kept", NpgsqlDbType.Boolean, r => r.IsKept);

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Rows_are_read_back_as_they_were_written(DatabaseEngine engine)
    {
        BulkRow[] rows =
        [
            new("E23000001", 8088, -3, null, null, null, true),
            new("W15000004", 8089, long.MaxValue, "Dyfed\u2013Powys; ' \" DROP TABLE", 2952.9, new DateOnly(2023, 3, 31), false),
            new("BTP", 8090, 0, new string('\u2019', 200), 0, null, true),
        ];
        await using var database = await TestDatabase.CreateAsync(engine);
        await using var connection = await BulkTestTable.OpenAsync(database);

        var written = await WriteAsync(connection, rows);

        written.Should().Be(3);
        (await ReadAsync(connection)).Should().Equal(rows);
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Number_of_rows_written_is_told_on_the_way_and_at_the_end(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using var connection = await BulkTestTable.OpenAsync(database);
        var told = new List<long>();

        await WriteAsync(connection, Rows(20_000), told.Add);

        told.Should().Equal(8192, 16384, 20_000);
        (await ReadAsync(connection)).Should().HaveCount(20_000);
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Repeated_key_throws_the_error_of_the_database_and_leaves_nothing(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using var connection = await BulkTestTable.OpenAsync(database);

        var write = () => WriteAsync(connection, Rows(10_000).Concat(Rows(1)));

        await write.Should().ThrowAsync<DbException>();
        (await ReadAsync(connection)).Should().BeEmpty();
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Rows_that_fail_on_the_way_leave_nothing(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using var connection = await BulkTestTable.OpenAsync(database);

        var write = () => WriteAsync(connection, Rows(10_000).Select(r => r.Quarter == 9_999 ? throw new InvalidDataException("changed") : r));

        await write.Should().ThrowAsync<InvalidDataException>();
        (await ReadAsync(connection)).Should().BeEmpty();
    }

    [SkippableTheory]
    [MemberData(nameof(DatabaseEngines.Both), MemberType = typeof(DatabaseEngines))]
    public async Task Cancelling_leaves_nothing(DatabaseEngine engine)
    {
        await using var database = await TestDatabase.CreateAsync(engine);
        await using var connection = await BulkTestTable.OpenAsync(database);
        using var source = new CancellationTokenSource();

        var write = () => WriteAsync(connection, Rows(20_000), _ => source.Cancel(), source.Token);

        await write.Should().ThrowAsync<OperationCanceledException>();
        (await ReadAsync(connection)).Should().BeEmpty();
    }

    [Fact]
    public async Task Transaction_of_another_connection_is_not_written_in()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseEngine.Sqlite);
        await using var connection = await BulkTestTable.OpenAsync(database);
        await using var other = await BulkTestTable.OpenAsync(database);
        await using var transaction = await other.BeginTransactionAsync();

        var write = () => BulkWriter.WriteAsync(connection, transaction, Table, [], null, CancellationToken.None);

        await write.Should().ThrowAsync<ArgumentException>().WithMessage("The transaction is not one of the connection.*");
    }

    [Fact]
    public void Column_of_a_type_that_the_databases_keep_differently_is_refused_at_once()
    {
        var add = () => new BulkTable<BulkRow>("t").With("g", NpgsqlDbType.Uuid, _ => Guid.Empty);

        add.Should().Throw<NotSupportedException>().WithMessage("Column g: values of Guid are not written in bulk*");
    }

    private static IEnumerable<BulkRow> Rows(int count) => Enumerable.Range(0, count).Select(i => new BulkRow("BTP", i, i, null, null, null, true));

    private static async Task<long> WriteAsync(DbConnection connection, IEnumerable<BulkRow> rows, Action<long>? progress = null, CancellationToken cancellationToken = default)
    {
        await using var transaction = await connection.BeginTransactionAsync(CancellationToken.None);
        var written = await BulkWriter.WriteAsync(connection, transaction, Table, rows, progress, cancellationToken);
        await transaction.CommitAsync(CancellationToken.None);
        return written;
    }

    private static async Task<List<BulkRow>> ReadAsync(DbConnection connection)
    {
        await using var select = connection.CreateCommand();
        select.CommandText = "SELECT force, quarter, count, note, weight, CAST(day AS text), is_kept FROM \"bulk \"\"test\"\"\" ORDER BY quarter";
        await using var reader = await select.ExecuteReaderAsync();
        var rows = new List<BulkRow>();
        while (await reader.ReadAsync())
        {
            rows.Add(new BulkRow(
                reader.GetString(0),
                reader.GetInt32(1),
                reader.GetInt64(2),
                reader.IsDBNull(3) ? null : reader.GetString(3),
                reader.IsDBNull(4) ? null : reader.GetDouble(4),
                reader.IsDBNull(5) ? null : DateOnly.ParseExact(reader.GetString(5), "yyyy-MM-dd", CultureInfo.InvariantCulture),
                reader.GetBoolean(6)));
        }

        return rows;
    }
}
