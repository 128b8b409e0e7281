using NpgsqlTypes;

namespace Vawg.Data.Bulk;

/// <summary>A table that is written in bulk. Its names come from code, never from a user or a file.</summary>
public sealed class BulkTable<T>
{
    private readonly List<BulkColumn<T>> _columns;

    public BulkTable(string name)
        : this(name, [])
    {
    }

    private BulkTable(string name, List<BulkColumn<T>> columns)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(name);
        Name = name;
        _columns = columns;
    }

    public string Name { get; }

    public IReadOnlyList<BulkColumn<T>> Columns => _columns;

    /// <summary>The table with one more column; a null of a reference type is written as a missing value.</summary>
    /// <typeparam name="TValue">A type that both databases take as it is: see <see cref="SqliteValue.CanBind"/>.</typeparam>
    public BulkTable<T> With<TValue>(string column, NpgsqlDbType type, Func<T, TValue> value) =>
        Append<TValue>(new RequiredColumn<T, TValue>(column, type, value));

    /// <summary>The table with one more column, whose value may be missing.</summary>
    public BulkTable<T> WithOptional<TValue>(string column, NpgsqlDbType type, Func<T, TValue?> value)
        where TValue : struct => Append<TValue>(new OptionalColumn<T, TValue>(column, type, value));

    private BulkTable<T> Append<TValue>(BulkColumn<T> column) => SqliteValue.CanBind(typeof(TValue))
        ? new BulkTable<T>(Name, [.. _columns, column])
        : throw new NotSupportedException($"Column {column.Name}: values of {typeof(TValue).Name} are not written in bulk; give whole numbers, text, bytes or days.");
}
