using System.Globalization;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Vawg.Domain.Returns.Screening;
using Vawg.Domain.Returns.Sheets;

namespace Vawg.Domain.Tests.Returns.Screening;

/// <summary>A workbook of a full return without any fault, as the reader tells it; tests change one thing of it.</summary>
internal sealed class AReturn
{
    private readonly List<ASheet> _sheets = [];
    private readonly List<SheetMessage> _endings = [new FileEnded()];

    public AReturn()
    {
        Add("return", "E23000010|2022/23 Q1|Performance analyst|Niche|41204|");
        Add("coverage", "SEXWORK|part|Local marker.", "HATE_SEX|no|Not recorded.");
        Add(
            "recorded_offences",
            "8Q|DA|F|25-34|private|41",
            "8Q||F|18-24|public|12",
            "8N|DA|F|35-44|private|120",
            "8N||F|16-17|public|30",
            "19C||F|18-24|private|9",
            "19D|CSA|F|13-15|private|4",
            "20A||F|16-17|public|14",
            "8R|ONLINE|F|25-34|online|60",
            "8U|DA|F|45-54|private|22",
            "106|MSHT|F|18-24|unknown|2",
            "008/02|SPIKING|F|18-24|public|5",
            "8N|SEXWORK|F|25-34|public|1",
            "8L|HBA;FM|F|18-24|private|1",
            "4.1||F|55-64|private|0",
            "4.10||F|65-74|unknown|0",
            "8L||F|unknown|unknown|7",
            "19F||M|25-34|private|2",
            "88A|CSE;ONLINE|F|10-12|online|3");
        Add(
            "outcomes",
            "closed|8Q|DA|16|F|25-34|12|84",
            "closed|8Q|DA|1|F|25-34|35|60",
            "closed|8Q|DA|1A|F|25-34|3|",
            "closed|8N||18|F|16-17|20|40",
            "recorded|8Q|DA|0|F|25-34|20|",
            "recorded|8Q|DA|1|F|25-34|5|30",
            "recorded|8N|DA|16|F|35-44|40|[x]",
            "recorded|19C||15|F|18-24|[x]|");
        Add("suspects", "DA|M|35-44|ex_partner|120|31", "DA|M|unknown|partner|40|[x]", "RASSO|U|unknown|stranger|5|0");
        Add(
            "measures",
            "ORDER_APPLIED|DVPO|20|",
            "ORDER_GRANTED|DVPO|18|",
            "SPECIALIST_ESTABLISHED|SOLO|30|",
            "SPECIALIST_IN_POST|SOLO|24|",
            "SPECIALIST_TRAINED|SOLO|20|",
            "DISCLOSURE_APPLICATIONS|DVDS_RIGHT_TO_ASK|15|",
            "DISCLOSURE_MADE|DVDS_RIGHT_TO_ASK|9|",
            "COMPLETENESS_TOTAL|victim:ethnicity|300|",
            "COMPLETENESS_KNOWN|victim:ethnicity|200|",
            "COMPLETENESS_TOTAL|victim:age|300|",
            "COMPLETENESS_KNOWN|victim:age|290|",
            "MARAC_CASES||[x]|The conference was not held.",
            "VICTIMS||250|",
            "VICTIMS_REPEAT||40|");
        Add(
            "commitments",
            "A1|embedded||Head of professional standards|Review closed in May 2022|",
            "A4|in_progress|2023-03-31|Head of public protection||",
            "A9|planned||||The plan goes to the board in September.");
    }

    public SheetFormat Format { get; set; } = SheetFormat.Xlsx;

    public ScreeningRequest Request { get; set; } = new()
    {
        Force = ForceCode.Parse("E23000010"),
        Quarter = new Quarter(2022, 1),
        Today = new DateOnly(2022, 8, 1),
    };

    public static SheetCell Text(string text) => new(text.Length == 0 ? CellKind.Blank : CellKind.Text, text);

    public static SheetCell Number(string text) => new(CellKind.Number, text);

    public static SheetCell Day(string text) => new(CellKind.Date, text);

    public ASheet Sheet(string name) => _sheets.First(s => s.Name == name);

    /// <summary>Writes a cell; whole numbers in a column of numbers become number cells, as a spreadsheet has them.</summary>
    public AReturn Set(string sheet, int row, string column, string text) => Set(sheet, row, column, Cell(Sheet(sheet).KindOf(column), text));

    public AReturn Set(string sheet, int row, string column, SheetCell cell)
    {
        var table = Sheet(sheet);
        table.Row(row)[table.Column(column)] = cell;
        return this;
    }

    /// <summary>Adds rows under the last; values stand in the order of the format, a bar between them.</summary>
    public AReturn Add(string sheet, params string[] rows)
    {
        var table = _sheets.Find(s => s.Name == sheet);
        if (table is null)
        {
            _sheets.Add(table = new ASheet(sheet));
        }

        foreach (var row in rows)
        {
            table.Rows.Add((table.Rows[^1].Number + 1, row.Split('|').Select((v, i) => Cell(table.KindAt(i), v)).ToList()));
        }

        return this;
    }

    public AReturn AddSheet(string name, params string[] rows)
    {
        _sheets.Add(new ASheet(name, rows.Select(r => r.Split('|').Select(Text).ToList())));
        return this;
    }

    /// <summary>Leaves a sheet with its heading alone.</summary>
    public AReturn Empty(string sheet)
    {
        var rows = Sheet(sheet).Rows;
        rows.RemoveRange(1, rows.Count - 1);
        return this;
    }

    public AReturn Remove(string sheet)
    {
        _sheets.RemoveAll(s => s.Name == sheet);
        return this;
    }

    /// <summary>Keeps the sheet of recorded offences alone, all of it as text, as a CSV file has it.</summary>
    public AReturn AsCsv()
    {
        Format = SheetFormat.Csv;
        _sheets.RemoveAll(s => s.Name != "recorded_offences");
        foreach (var (_, cells) in _sheets[0].Rows)
        {
            for (var i = 0; i < cells.Count; i++)
            {
                cells[i] = Text(cells[i].Text);
            }
        }

        return this;
    }

    public AReturn EndedBy(params SheetMessage[] messages)
    {
        _endings.Clear();
        _endings.AddRange(messages);
        return this;
    }

    public IEnumerable<SheetMessage> Messages()
    {
        yield return new FileRecognised(Format);
        foreach (var sheet in _sheets)
        {
            yield return new SheetStarted(sheet.Name, sheet.IsHidden, sheet.Separator);
            foreach (var (number, cells) in sheet.Rows.Where(r => r.Cells.Exists(c => !c.IsBlank || c.IsFormula)))
            {
                yield return new SheetRow(number, cells.ToArray());
            }

            foreach (var range in sheet.Merged)
            {
                yield return new CellsMerged(range);
            }
        }

        foreach (var ending in _endings)
        {
            yield return ending;
        }
    }

    public ScreenedReturn Screen() => ReturnScreening.Screen(Messages(), Request);

    private static SheetCell Cell(ColumnKind? kind, string text) => kind switch
    {
        ColumnKind.Number when double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _) => Number(text),
        ColumnKind.Day when text.Length > 0 => Day(text),
        _ => Text(text),
    };
}
