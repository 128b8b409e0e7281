using System.Reflection;
using Sylvan.Data.Csv;

namespace Vawg.Domain.Reference;

/// <summary>A table of reference facts that is built into this assembly.</summary>
internal static class ReferenceTable
{
    public static IReadOnlyList<T> Read<T>(string name, Func<ReferenceRow, T> convert)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The reference table {name} is not built in.");
        using var text = new StreamReader(stream);
        using var csv = CsvDataReader.Create(text);
        var rows = new List<T>();
        while (csv.Read())
        {
            rows.Add(convert(new ReferenceRow(csv)));
        }

        return rows;
    }
}
