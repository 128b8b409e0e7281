using Vawg.Data.Imports.Sheets;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Data.Imports;

/// <summary>A file of which every row was found good. Its rows are read again from the path; a file that was changed meanwhile throws <see cref="OpenDataFileChangedException"/>, at the latest after its last row.</summary>
public sealed record CheckedOpenDataFile : OpenDataVerdict
{
    public required OpenDataTable Table { get; init; }

    public required string Path { get; init; }

    /// <summary>SHA-256 of the file as it lies there, 64 lower-case hexadecimal digits.</summary>
    public required string Sha256 { get; init; }

    public required long Bytes { get; init; }

    /// <summary>Rows of the file without its header, those of national bodies included.</summary>
    public required long Rows { get; init; }

    /// <summary>Rows of national bodies without a force area, which are skipped, by the body's name.</summary>
    public required IReadOnlyDictionary<string, long> SkippedRows { get; init; }

    /// <summary>Sheets of a workbook that hold the table's rows, in their order; none for a text file.</summary>
    public IReadOnlyList<DataSheet> DataSheets { get; init; } = [];

    /// <summary>Sheets of a workbook that hold no table, such as notes, which are skipped.</summary>
    public IReadOnlyList<string> SheetsWithoutTable { get; init; } = [];

    /// <summary>Rows with a count below zero, which reclassification explains.</summary>
    public required long NegativeRows { get; init; }

    /// <summary>Null for the population table.</summary>
    public required Quarter? FirstQuarter { get; init; }

    /// <summary>Null for the population table.</summary>
    public required Quarter? LastQuarter { get; init; }

    /// <summary>Calendar year of the first mid-year estimate; null for the quarterly tables.</summary>
    public required int? FirstYear { get; init; }

    /// <summary>Calendar year of the last mid-year estimate; null for the quarterly tables.</summary>
    public required int? LastYear { get; init; }

    /// <summary>How many rows of national bodies are skipped.</summary>
    public long SkippedRowCount => SkippedRows.Values.Sum();

    public IEnumerable<OpenDataCrimeRow> RecordedCrimeRows() =>
        Reread(OpenDataTable.RecordedCrime, static csv => new CrimeRows(csv), static rows => rows.Current);

    /// <summary>One row for each basis on which the file holds a number, zero included; an empty cell gives none.</summary>
    public IEnumerable<OpenDataOutcomeRow> OutcomeRows()
    {
        foreach (var row in Reread(OpenDataTable.Outcomes, static csv => new OutcomeRows(csv), static rows => rows.Current))
        {
            if (row.Recorded is { } recorded)
            {
                yield return row.On(OutcomeBasis.Recorded, recorded);
            }

            if (row.Closed is { } closed)
            {
                yield return row.On(OutcomeBasis.Closed, closed);
            }
        }
    }

    public IEnumerable<PopulationRow> PopulationRows() =>
        Reread(OpenDataTable.Population, static csv => new PopulationRows(csv), static rows => rows.Current);

    private IEnumerable<T> Reread<TRows, T>(OpenDataTable table, Func<OpenDataCsv, TRows> open, Func<TRows, T> current)
        where TRows : OpenDataRows
    {
        if (table != Table)
        {
            throw new InvalidOperationException($"{FileName} holds {OpenDataLayout.Of(Table).Name}, not {OpenDataLayout.Of(table).Name}.");
        }

        return OpenDataRereading.Rows(this, open, current);
    }
}
