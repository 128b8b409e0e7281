using Npgsql;
using NpgsqlTypes;

namespace Vawg.Data.Bulk;

/// <summary>A column of a value type that may be missing.</summary>
internal sealed class OptionalColumn<T, TValue>(string name, NpgsqlDbType type, Func<T, TValue?> value) : BulkColumn<T>(name, type)
    where TValue : struct
{
    internal override Task WriteAsync(NpgsqlBinaryImporter importer, T row, CancellationToken cancellationToken) => value(row) is { } given
        ? importer.WriteAsync(given, Type, cancellationToken)
        : importer.WriteNullAsync(cancellationToken);

    internal override object Value(T row) => value(row) is { } given ? given : DBNull.Value;
}
