using Vawg.Data.Queries.Sources;

namespace Vawg.Dashboard.Components.Figures;

/// <summary>In words, in which sheet of its file each row that was summed stands, and how its rows are numbered.</summary>
internal sealed class RowPlaces(FigureTrail trail)
{
    /// <summary>What stands in place of a sheet's name where a workbook was imported before sheets were noted.</summary>
    public const string NotNoted = "not noted";

    private readonly HashSet<int> _withoutSheets = [.. trail.WithoutSheets.Select(v => v.Id)];

    private readonly HashSet<int> _returns = [.. trail.Versions.Where(v => v.Table == Data.Model.DataTable.ForceReturn).Select(v => v.Id)];

    /// <summary>Text files have no sheets; where all rows are of such files, none is told.</summary>
    public bool TellsSheets => trail.Rows.Any(r => !IsOfText(r));

    public string Note => string.Join(' ', Notes());

    public string SheetOf(SourceRow row) => row.Sheet ?? (IsOfText(row) ? "none, a text file" : NotNoted);

    /// <summary>The same for a file of rows, in which a text file has an empty cell.</summary>
    public string CellOf(SourceRow row) => row.Sheet ?? (IsOfText(row) ? string.Empty : NotNoted);

    private bool IsOfText(SourceRow row) => row.Sheet is null && !_withoutSheets.Contains(row.VersionId);

    private IEnumerable<string> Notes()
    {
        if (trail.Rows.Any(r => _returns.Contains(r.VersionId)))
        {
            yield return "The heading of the sheet is row 1.";
        }
        else if (trail.Rows.Any(r => r.Sheet is not null))
        {
            yield return "Rows of a workbook are numbered as in their sheet.";
        }

        if (trail.Rows.Any(IsOfText))
        {
            yield return "The header of a text file is row 1.";
        }

        if (trail.WithoutSheets is { Count: > 0 } workbooks)
        {
            yield return $"{string.Join(", ", workbooks.Select(v => v.FileName).Distinct())} {(workbooks.Count == 1 ? "was" : "were")} imported before sheets were noted: rows of the first data sheet are numbered as in it, and those of the sheets after it are counted on from it.";
        }
    }
}
