using System.Globalization;
using Sylvan.Data.Csv;

namespace Vawg.Domain.Reference;

/// <summary>One row of a reference table, read by column name.</summary>
internal readonly struct ReferenceRow(CsvDataReader csv)
{
    public string Text(string column) => csv.GetString(csv.GetOrdinal(column));

    public string? TextOrNull(string column) => Text(column) is { Length: > 0 } text ? text : null;

    public bool Flag(string column) => Text(column) == "yes";

    public long Number(string column) => long.Parse(Text(column), CultureInfo.InvariantCulture);

    public int Whole(string column) => int.Parse(Text(column), CultureInfo.InvariantCulture);

    public int? WholeOrNull(string column) => TextOrNull(column) is null ? null : Whole(column);

    public DateOnly Date(string column) => DateOnly.ParseExact(Text(column), "yyyy-MM-dd", CultureInfo.InvariantCulture);

    public double? DecimalOrNull(string column) => TextOrNull(column) is { } text ? double.Parse(text, CultureInfo.InvariantCulture) : null;

    public IReadOnlyList<string> List(string column) =>
        Text(column).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
