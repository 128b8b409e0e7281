namespace Vawg.Data.Imports;

/// <summary>Reads the rows of a checked file again, for storing, and makes sure that it is still the same file.</summary>
internal static class OpenDataRereading
{
    public static IEnumerable<T> Rows<TRows, T>(CheckedOpenDataFile @checked, Func<OpenDataCsv, TRows> open, Func<TRows, T> current)
        where TRows : OpenDataRows
    {
        using var file = Unchanged(@checked, () => OpenDataFile.Open(@checked.Path, out _)) ?? throw new OpenDataFileChangedException(@checked.FileName);
        var problems = new ProblemList(@checked.FileName) { Places = file.Places };
        using var csv = Unchanged(@checked, () => new OpenDataCsv(file, problems));
        if (csv.Header.Layout?.Table != @checked.Table || csv.Header.Faults.Count > 0)
        {
            throw new OpenDataFileChangedException(@checked.FileName);
        }

        var rows = open(csv);
        Func<bool> next = csv.Read;
        while (Unchanged(@checked, next))
        {
            if (rows.Read())
            {
                yield return current(rows);
            }
            else if (problems.Total > 0)
            {
                throw new OpenDataFileChangedException(@checked.FileName);
            }
        }

        if (problems.Total > 0 || file.Finish() != @checked.Sha256)
        {
            throw new OpenDataFileChangedException(@checked.FileName);
        }
    }

    private static T Unchanged<T>(CheckedOpenDataFile @checked, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (Exception fault) when (FileFault.IsOfTheFile(fault))
        {
            throw new OpenDataFileChangedException(@checked.FileName, fault);
        }
    }
}
