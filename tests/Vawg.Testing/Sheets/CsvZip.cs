namespace Vawg.Testing.Sheets;

/// <summary>A zip of CSV files made for a test.</summary>
public sealed class CsvZip : ZipFile
{
    /// <summary>Adds a sheet as NAME.csv.</summary>
    public CsvZip Sheet(string name, params IReadOnlyList<object?>[] rows)
    {
        Part(name + ".csv", CsvFile.Bytes(rows));
        return this;
    }
}
