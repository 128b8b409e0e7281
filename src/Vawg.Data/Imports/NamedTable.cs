namespace Vawg.Data.Imports;

/// <summary>The table that a file's name speaks of, so that one file in place of another is found out.</summary>
public static class NamedTable
{
    private static readonly (OpenDataTable Table, string[] Words)[] Words =
    [
        (OpenDataTable.RecordedCrime, ["recorded", "crime"]),
        (OpenDataTable.Outcomes, ["outcome"]),
        (OpenDataTable.Population, ["population"]),
    ];

    /// <summary>The one table of which the name has the words; null where it has those of none or of several.</summary>
    public static OpenDataTable? Of(string fileName)
    {
        var named = Words.Where(w => w.Words.All(word => fileName.Contains(word, StringComparison.OrdinalIgnoreCase))).ToList();
        return named.Count == 1 ? named[0].Table : null;
    }
}
