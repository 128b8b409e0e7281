using Vawg.Data.Returns.Writing;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Vawg.Domain.Threats;

namespace Vawg.Data.Returns.Templates;

/// <summary>The sheet of a template that lists every code and word that a return may hold.</summary>
internal static class TemplateCodes
{
    public static WrittenSheet Sheet { get; } = new(
        "codes",
        [
            new WrittenColumn(CellFormat.Text, ColumnWidth.Medium),
            new WrittenColumn(CellFormat.Text, ColumnWidth.Medium),
            new WrittenColumn(CellFormat.Text, ColumnWidth.Widest),
            new WrittenColumn(CellFormat.Text, ColumnWidth.Widest),
        ],
        [WrittenRow.Heading("column", "code", "meaning", "more"), .. Rows()]);

    private static IEnumerable<WrittenRow> Rows() =>
    [
        WrittenRow.Of("any number", "[x]", "Not supplied: the force cannot give it."),
        WrittenRow.Of("any number", "[z]", "Not applicable: there can be no such value."),
        .. Offences.All.Select(o => WrittenRow.Of("offence_code", o.Code.Text, o.Description, MoreOf(o))),
        .. FlagCodes.All.Select(f => WrittenRow.Of("flags", f.Code, FlagCodes.NameOf(f.Flag))),
        .. Outcomes.All.Select(o => WrittenRow.Of("outcome_code", o.Code.Text, o.Description, o.Parent is { } parent ? $"Counted inside {parent}." : string.Empty)),
        .. Themes.All.Select(t => WrittenRow.Of("theme", t.Code, t.Name, t.Definition)),
        .. MeasureDefinitions.All.Select(m => WrittenRow.Of("measure", m.Code, m.Title, MoreOf(m))),
        .. Commitments.OfForces.Select(c => WrittenRow.Of("commitment", c.Reference, c.Summary, $"{c.Pillar}. {c.Framework}.")),
        .. CoverageItems.Names.Select(i => WrittenRow.Of("item", i)),
        .. ReturnSheets.All
            .SelectMany(s => s.Columns)
            .Where(c => c.Words.Count > 0)
            .DistinctBy(c => c.Name, StringComparer.Ordinal)
            .SelectMany(c => c.Words.Select(w => WrittenRow.Of(c.Name, w, c.Explanation))),
    ];

    private static string MoreOf(Offence offence)
    {
        var parent = offence.Parent is { } code ? $" A sub-code of {code}." : string.Empty;
        return $"{offence.Group}.{parent}";
    }

    private static string MoreOf(MeasureDefinition measure)
    {
        var breakdowns = measure.BreakdownValues.Count == 0 ? "No breakdown." : $"By {measure.Breakdown.Replace(":", " and ", StringComparison.Ordinal)}.";
        return $"In {measure.Unit}, {measure.Frequency}. {breakdowns}";
    }
}
