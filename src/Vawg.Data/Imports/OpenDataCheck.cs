using Vawg.Domain.Periods;

namespace Vawg.Data.Imports;

/// <summary>Reads a published file from end to end and says whether it may be stored. It keeps no rows, so its memory does not grow with the file.</summary>
public static class OpenDataCheck
{
    private const int RowsBetweenReports = 8192;

    /// <summary>Checks every row of a .csv or .csv.gz file, or of the data sheets of an .xlsx or .ods workbook; a file with any problem is refused whole.</summary>
    /// <param name="expected">The table that the file is given as; null takes whichever its columns make it.</param>
    public static OpenDataVerdict Read(string path, OpenDataTable? expected, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        var verdict = Judged(path, expected, progress, cancellationToken);
        return verdict is OpenDataRefusal && OpenDataFile.IsBrokenGzip(path) ? Refused(Path.GetFileName(path), FileFault.BrokenGzip) : verdict;
    }

    private static OpenDataVerdict Judged(string path, OpenDataTable? expected, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        var name = Path.GetFileName(path);
        var problems = new ProblemList(name);
        OpenDataCsv? csv = null;
        progress?.Report(new ImportProgress(ImportStage.RecognisingFile, 0, 0));
        try
        {
            using var file = OpenDataFile.Open(path, out var refusal);
            if (file is null)
            {
                return Refused(name, refusal);
            }

            problems = new ProblemList(name) { Places = file.Places };
            using (csv = new OpenDataCsv(file, problems))
            {
                if (HeaderRefusal(file, csv.Header, csv.Row, expected) is { } wrongTable)
                {
                    return wrongTable;
                }

                var rows = Rows(csv);
                ReadAll(csv, rows, progress, cancellationToken);
                return Verdict(path, file, csv, rows, problems);
            }
        }
        catch (Exception fault) when (FileFault.IsOfTheFile(fault))
        {
            return Refused(name, FileFault.Sentence(fault, csv?.Row ?? 0), problems);
        }
    }

    private static OpenDataRefusal Refused(string name, string restOfSentence, ProblemList? problems = null) => new()
    {
        FileName = name,
        Sentence = $"{name} {restOfSentence}",
        Problems = problems?.Kept ?? [],
        FurtherProblems = problems?.Further ?? 0,
    };

    private static OpenDataRefusal? HeaderRefusal(OpenDataFile file, OpenDataHeader header, int row, OpenDataTable? expected)
    {
        var name = file.Name;
        if (header.Layout is null || (expected is { } table && header.Layout.Table != table))
        {
            return Refused(name, WrongTable.Sentence(header, expected, file.SheetsWithoutTable));
        }

        if (header.Faults.Count == 0)
        {
            return null;
        }

        var problems = new ProblemList(name) { Places = file.Places };
        foreach (var (heading, sentence) in header.Faults)
        {
            problems.Add(row, heading, heading, sentence);
        }

        return Refused(name, $"is not {header.Layout.Name} as it is published now: its columns differ. Expected {header.Layout.Headings}.", problems);
    }

    private static OpenDataRows Rows(OpenDataCsv csv) => csv.Header.Layout!.Table switch
    {
        OpenDataTable.RecordedCrime => new CrimeRows(csv),
        OpenDataTable.Outcomes => new OutcomeRows(csv),
        OpenDataTable.Population => new PopulationRows(csv),
        var table => throw new InvalidOperationException($"The table {table} has no reader."),
    };

    private static void ReadAll(OpenDataCsv csv, OpenDataRows rows, IProgress<ImportProgress>? progress, CancellationToken cancellationToken)
    {
        while (csv.Read())
        {
            rows.Read();
            if (csv.DataRows % RowsBetweenReports == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
                progress?.Report(new ImportProgress(ImportStage.CheckingRows, csv.DataRows, csv.ShareRead));
            }
        }

        progress?.Report(new ImportProgress(ImportStage.CheckingRows, csv.DataRows, 1));
    }

    private static OpenDataVerdict Verdict(string path, OpenDataFile file, OpenDataCsv csv, OpenDataRows rows, ProblemList problems)
    {
        if (problems.Total > 0)
        {
            var count = problems.Total == 1 ? "1 problem" : string.Create(PublicationCulture.English, $"{problems.Total:N0} problems");
            return Refused(file.Name, $"is refused whole because of {count}; nothing is stored from it.", problems);
        }

        if (csv.DataRows == 0)
        {
            return Refused(file.Name, "has a header but no rows. Download it again and import the whole file.");
        }

        return new CheckedOpenDataFile
        {
            FileName = file.Name,
            Table = csv.Header.Layout!.Table,
            Path = Path.GetFullPath(path),
            Sha256 = file.Finish(),
            Bytes = file.Length,
            Rows = csv.DataRows,
            SkippedRows = rows.Skipped,
            DataSheets = file.Places.Sheets,
            SheetsWithoutTable = file.SheetsWithoutTable,
            NegativeRows = rows.NegativeRows,
            FirstQuarter = rows.FirstQuarter,
            LastQuarter = rows.LastQuarter,
            FirstYear = rows.FirstYear,
            LastYear = rows.LastYear,
        };
    }
}
