using Vawg.Data.Returns.Writing;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;

namespace Vawg.Data.Returns.Templates;

/// <summary>The sheet of a template that says how to fill it in.</summary>
internal static class TemplateGuidance
{
    private static readonly (string Subject, string Words)[] Advice =
    [
        ("What to fill in", "The sheets return, coverage, recorded_offences, outcomes, suspects, measures and commitments. The sheets guidance, codes and example are for you: they are not read, and may stay or go."),
        ("Where to begin", "On the sheet return, write all recorded crime. The force and the period are filled in; leave them as they are."),
        ("One row", "One row is one exact combination of what stands in its columns. An offence with two flags is in the row of both flags and in no other. No combination may be there twice. One that is not there counts zero."),
        ("What you cannot give", "Write [x] for a number that is not supplied, and [z] where there can be none. Do not leave a number blank. If a sheet, a theme, a flag or a characteristic is not supplied, or only in part, say so on the sheet coverage; what is not listed there counts as supplied."),
        ("A sheet without rows", "It counts as zero throughout. If you do not supply a sheet, list it on the sheet coverage with no."),
        ("Measures", "Each measure and breakdown has its row, with [x]. Write the number over it, and leave [x] where you have none."),
        ("Commitments", "Each has its row, with not_reported. Write over it how far the force is. Embedded needs evidence, and one that is late needs a note."),
        ("Codes are text", "4.1 and 4.10 are different offences, and 10-12 is an age band, not a day. The columns of codes are formatted as text; paste values alone, so that they stay so. A CSV file loses this when it is opened with a double click: bring it in as text."),
        ("Leave the form as it is", "No rows of totals, no merged cells, no second heading, no renamed sheets or columns. Columns may stand in any order."),
        ("No personal data", "A return holds counts, and roles in place of people. A file with anything that points to a person, in any cell, is refused, and nothing of it is kept."),
        ("When it is done", "Save it, and upload it on the page of returns. Everything that is wrong is listed at once, with what to do about it."),
    ];

    public static WrittenSheet Of(Force force, Quarter quarter) => new(
        "guidance",
        [
            new WrittenColumn(CellFormat.Text, ColumnWidth.Medium),
            new WrittenColumn(CellFormat.Text, ColumnWidth.Medium),
            new WrittenColumn(CellFormat.Paragraph, ColumnWidth.Widest),
            new WrittenColumn(CellFormat.Text, ColumnWidth.Medium),
        ],
        [
            WrittenRow.Heading($"Quarterly return: {force.Name}, {quarter.Label}", string.Empty, string.Empty, string.Empty),
            .. Advice.Select(a => WrittenRow.Of(a.Subject, string.Empty, a.Words)),
            new WrittenRow([]),
            WrittenRow.Heading("sheet", "column", "what to write", "example"),
            .. ReturnSheets.All.SelectMany(Rows),
        ]);

    private static IEnumerable<WrittenRow> Rows(ReturnSheet sheet) =>
    [
        WrittenRow.Of(sheet.Name, string.Empty, sheet.Explanation),
        .. sheet.Columns.Select(c => WrittenRow.Of(sheet.Name, c.Name, Words(c), c.Example)),
    ];

    private static string Words(ReturnColumn column) => column.Words.Count == 0
        ? column.Explanation
        : $"{column.Explanation} One of: {string.Join(", ", column.Words)}.";
}
