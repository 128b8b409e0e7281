using Npgsql;
using NpgsqlTypes;
using SQLitePCL;

namespace Vawg.Data.Bulk;

/// <summary>A column of a value type that may be missing.</summary>
internal sealed class OptionalColumn<T, TValue>(string name, NpgsqlDbType type, Func<T, TValue?> value) : BulkColumn<T>(name, type)
    where TValue : struct
{
    internal override Task WriteAsync(NpgsqlBinaryImporter importer, T row, CancellationToken cancellationToken) => value(row) is { } given
        ? importer.WriteAsync(given, Type, cancellationToken)
        : importer.WriteNullAsync(cancellationToken);

    internal override int Bind(sqlite3_stmt statement, int parameter, T row) => value(row) is { } given
        ? SqliteValue.Bind(statement, parameter, given)
        : raw.sqlite3_bind_null(statement, parameter);
}
