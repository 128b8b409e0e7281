using Vawg.Data.Returns.Writing;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;

namespace Vawg.Data.Returns.Templates;

/// <summary>The return of a force for a quarter before anything is counted: its seven sheets with their headings and the rows that are known beforehand, and what whoever fills it in needs to know.</summary>
public static class ReturnTemplate
{
    private const string NotSupplied = "[x]";

    public static IReadOnlyList<WrittenSheet> Of(Force force, Quarter quarter) =>
    [
        TemplateGuidance.Of(force, quarter),
        .. ReturnSheets.All.Select(sheet => new WrittenSheet(sheet.Name, [.. sheet.Columns.Select(ColumnOf)], [WrittenRow.Heading(sheet.Columns.Select(c => c.Name)), .. Rows(sheet, force, quarter)])),
        TemplateCodes.Sheet,
        TemplateExample.Of(force, quarter),
    ];

    private static IEnumerable<WrittenRow> Rows(ReturnSheet sheet, Force force, Quarter quarter) => sheet switch
    {
        _ when sheet == ReturnSheets.Return => [WrittenRow.Of(force.Code.Text, quarter.Code)],
        _ when sheet == ReturnSheets.Measures => MeasureDefinitions.All.SelectMany(m => Breakdowns(m).Select(b => WrittenRow.Of(m.Code, b, NotSupplied))),
        _ when sheet == ReturnSheets.Commitments => Commitments.OfForces.Select(c => WrittenRow.Of(c.Reference, CommitmentStatus.NotReported.Code())),
        _ => [],
    };

    private static IEnumerable<string> Breakdowns(MeasureDefinition measure) => measure.BreakdownValues.DefaultIfEmpty(string.Empty);

    private static WrittenColumn ColumnOf(ReturnColumn column) => column.Kind switch
    {
        ColumnKind.Number => new WrittenColumn(CellFormat.General, ColumnWidth.Narrow),
        ColumnKind.Day => new WrittenColumn(CellFormat.Day, ColumnWidth.Narrow),
        ColumnKind.FreeText => new WrittenColumn(CellFormat.Text, ColumnWidth.Wide),
        _ => new WrittenColumn(CellFormat.Text, ColumnWidth.Medium) { Choice = column.Words.Count == 0 ? null : new WordChoice(column.Name, column.Words, column.Explanation) },
    };
}
