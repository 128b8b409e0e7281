using Npgsql;
using NpgsqlTypes;

namespace Vawg.Data.Bulk;

/// <summary>A column of a table that is written in bulk, and how its value is taken from a row.</summary>
public abstract class BulkColumn<T>
{
    private protected BulkColumn(string name, NpgsqlDbType type)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
        Type = type;
    }

    public string Name { get; }

    /// <summary>The column's type on PostgreSQL; SQLite takes the type of the value.</summary>
    public NpgsqlDbType Type { get; }

    internal abstract Task WriteAsync(NpgsqlBinaryImporter importer, T row, CancellationToken cancellationToken);

    /// <summary>The value for SQLite; <see cref="DBNull"/> for a missing one.</summary>
    internal abstract object Value(T row);
}
