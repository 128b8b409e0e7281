using Npgsql;
using NpgsqlTypes;
using SQLitePCL;

namespace Vawg.Data.Bulk;

/// <summary>A column that always has a value, or of a reference type whose null is a missing value.</summary>
internal sealed class RequiredColumn<T, TValue>(string name, NpgsqlDbType type, Func<T, TValue> value) : BulkColumn<T>(name, type)
{
    internal override Task WriteAsync(NpgsqlBinaryImporter importer, T row, CancellationToken cancellationToken) => value(row) is { } given
        ? importer.WriteAsync(given, Type, cancellationToken)
        : importer.WriteNullAsync(cancellationToken);

    internal override int Bind(sqlite3_stmt statement, int parameter, T row) => value(row) is { } given
        ? SqliteValue.Bind(statement, parameter, given)
        : raw.sqlite3_bind_null(statement, parameter);
}
