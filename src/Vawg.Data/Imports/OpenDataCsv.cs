using Sylvan.Data.Csv;
using Vawg.Data.Imports.Sheets;

namespace Vawg.Data.Imports;

/// <summary>The rows of one file, read one after another; the first that holds anything is the header.</summary>
internal sealed class OpenDataCsv : IDisposable
{
    /// <summary>The longest row that is read, in characters; published rows have some 200.</summary>
    public const int LongestRow = 1 << 16;

    private readonly OpenDataFile _file;

    private readonly ProblemList _problems;

    private readonly CsvDataReader _csv;

    public OpenDataCsv(OpenDataFile file, ProblemList problems)
    {
        _file = file;
        _problems = problems;
        if (file.Text.Peek() == '\uFEFF')
        {
            _ = file.Text.Read();
        }

        _csv = CsvDataReader.Create(file.Text, new CsvDataReaderOptions
        {
            HasHeaders = false,
            Delimiter = ',',
            BufferSize = LongestRow,
            MaxBufferSize = LongestRow,
            OwnsReader = false,
        });
        Header = OpenDataHeader.Read(ReadHeadings());
    }

    public OpenDataHeader Header { get; }

    /// <summary>Where the rows stand when the file is a workbook.</summary>
    public SheetPlaces Places => _problems.Places;

    /// <summary>Number of the row in hand; that of the header before the first is read.</summary>
    public int Row { get; private set; }

    /// <summary>Rows read after the header, blank lines left out.</summary>
    public long DataRows { get; private set; }

    public double ShareRead => _file.ShareRead;

    /// <summary>Moves to the next row with as many fields as the header; others become problems, blank lines are passed over.</summary>
    public bool Read()
    {
        while (_csv.Read())
        {
            Row++;
            if (IsBlank())
            {
                continue;
            }

            DataRows++;
            var fields = _csv.RowFieldCount;
            if (fields == Header.Headings.Count)
            {
                return true;
            }

            _problems.Add(Row, string.Empty, _csv.GetFieldSpan(0), $"The row has {fields} {(fields == 1 ? "field" : "fields")} where the header has {Header.Headings.Count}.");
        }

        return false;
    }

    /// <summary>The cell's text without spaces around it; empty when the file has no such column.</summary>
    public ReadOnlySpan<char> Cell(OpenDataColumn column) => Header.Ordinal(column) is >= 0 and var ordinal
        ? _csv.GetFieldSpan(ordinal).Trim()
        : [];

    public void Refuse(OpenDataColumn column, string sentence) => _problems.Add(Row, Header.Heading(column), Cell(column), sentence);

    public void Dispose() => _csv.Dispose();

    private List<string> ReadHeadings()
    {
        var headings = new List<string>();
        while (headings.Count == 0 && _csv.Read())
        {
            Row++;
            for (var i = 0; i < (IsBlank() ? 0 : _csv.RowFieldCount); i++)
            {
                headings.Add(_csv.GetFieldSpan(i).Trim().ToString());
            }
        }

        return headings;
    }

    private bool IsBlank() => _csv.RowFieldCount == 0 || (_csv.RowFieldCount == 1 && _csv.GetFieldSpan(0).IsWhiteSpace());
}
