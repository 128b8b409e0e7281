using Vawg.Data.Returns.Writing;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Vawg.Domain.Returns.Sheets;
using ReturnSheets = Vawg.Domain.Returns.ReturnSheets;

namespace Vawg.Data.Returns.Templates;

/// <summary>The sheet of a template that shows a few rows of each of the seven, filled in with numbers that are made up.</summary>
public static class TemplateExample
{
    private static readonly Dictionary<ReturnSheet, (string Words, string[] Rows)> Shown = new()
    {
        [ReturnSheets.Coverage] = ("The sex work flag is used in part, and hostility on sex or gender is not recorded. Everything else is supplied.",
            ["SEXWORK|part|Flagged since May 2022 only.", "HATE_SEX|no|Not recorded."]),
        [ReturnSheets.RecordedOffences] = ("41 offences of stalking against women aged 25 to 34 carry two flags; 12 more carry none. A forced marriage carries HBA too.",
            ["8Q|DA;ONLINE|F|25-34|private|41", "8Q||F|25-34|private|12", "4.10||F|65-74|unknown|1", "8L|HBA;FM|F|18-24|private|2"]),
        [ReturnSheets.Outcomes] = ("Of decisions in the quarter 9 were charges, after 60 days at the median. Of the 41 offences recorded in the quarter 20 have no outcome yet.",
            ["closed|8Q|DA;ONLINE|1|F|25-34|9|60", "closed|8Q|DA;ONLINE|16|F|25-34|12|84", "recorded|8Q|DA;ONLINE|0|F|25-34|20|"]),
        [ReturnSheets.Suspects] = ("120 suspects of domestic abuse, 31 of them suspects before. How many of the other 40 were is not known.",
            ["DA|M|35-44|ex_partner|120|31", "DA|M|unknown|partner|40|[x]"]),
        [ReturnSheets.Measures] = ("Of 20 orders applied for 18 were granted. One measure is not supplied.",
            ["ORDER_APPLIED|DVPO|20|", "ORDER_GRANTED|DVPO|18|", "MARAC_CASES||[x]|The conference was not held."]),
        [ReturnSheets.Commitments] = ("One commitment is embedded and names its evidence, one has a day, one is late and says why.",
            ["A1|embedded||Head of professional standards|Review closed in May 2022|", "A4|in_progress|2023-03-31|Head of public protection||", "A9|planned||||The plan goes to the board in September."]),
    };

    public static WrittenSheet Of(Force force, Quarter quarter) => new(
        "example",
        [.. Enumerable.Repeat(new WrittenColumn(CellFormat.General, ColumnWidth.Medium), ReturnSheets.All.Max(s => s.Columns.Count))],
        [
            WrittenRow.Heading("How rows are filled in. The numbers are made up, and the sheet is not read."),
            .. ReturnSheets.All.SelectMany(s => Block(s, force, quarter)),
        ]);

    /// <summary>The rows that the example shows of one of the seven sheets.</summary>
    public static IReadOnlyList<WrittenRow> RowsOf(ReturnSheet sheet, Force force, Quarter quarter)
    {
        var rows = sheet == ReturnSheets.Return
            ? [$"{force.Code}|{quarter.Code}|Performance analyst|Niche|41204|As recorded ten days after the end of the quarter."]
            : Shown[sheet].Rows;
        return [.. rows.Select(r => new WrittenRow([.. r.Split('|').Select((text, column) => Cell(sheet.Columns[column].Kind, text))]))];
    }

    private static IEnumerable<WrittenRow> Block(ReturnSheet sheet, Force force, Quarter quarter) =>
    [
        new WrittenRow([]),
        WrittenRow.Of($"{sheet.Name}: {(sheet == ReturnSheets.Return ? sheet.Explanation : Shown[sheet].Words)}"),
        WrittenRow.Heading(sheet.Columns.Select(c => c.Name)),
        .. RowsOf(sheet, force, quarter),
    ];

    private static SheetCell Cell(ColumnKind kind, string text) => kind switch
    {
        ColumnKind.Number when text.Length > 0 && text[0] != '[' => new SheetCell(CellKind.Number, text),
        ColumnKind.Day when text.Length > 0 => new SheetCell(CellKind.Date, text),
        _ => WrittenRow.Text(text),
    };
}
