using Npgsql;
using NpgsqlTypes;
using SQLitePCL;

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

    /// <summary>Gives the row's value to parameter number <paramref name="parameter"/>, from 1, of a SQLite statement; the answer is SQLite's.</summary>
    internal abstract int Bind(sqlite3_stmt statement, int parameter, T row);
}
