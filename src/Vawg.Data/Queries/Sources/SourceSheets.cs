using Microsoft.EntityFrameworkCore;
using Vawg.Data.Imports.Sheets;
using Vawg.Data.Model;
using Vawg.Domain.Returns;

namespace Vawg.Data.Queries.Sources;

/// <summary>In which sheet of its file each stored row stands.</summary>
internal sealed class SourceSheets
{
    private static readonly string[] Workbooks = [".xlsx", ".ods"];

    private readonly Dictionary<int, DataSetVersion> _versions;

    private readonly Dictionary<int, SheetPlaces> _places;

    private SourceSheets(IEnumerable<DataSetVersion> versions, IEnumerable<StoredDataSheet> sheets)
    {
        _versions = versions.ToDictionary(v => v.Id);
        _places = sheets.GroupBy(s => s.VersionId).ToDictionary(g => g.Key, g => new SheetPlaces(g.OrderBy(s => s.FirstRow).Select(s => new DataSheet(s.FirstRow, s.Name))));
    }

    public static async Task<SourceSheets> ReadAsync(VawgDbContext context, IReadOnlyCollection<DataSetVersion> versions, CancellationToken cancellationToken)
    {
        var ids = versions.Where(v => v.Table != DataTable.ForceReturn).Select(v => v.Id).ToList();
        return new SourceSheets(versions, await context.DataSheets.AsNoTracking().Where(s => ids.Contains(s.VersionId)).ToListAsync(cancellationToken));
    }

    /// <summary>The sheet and the row in it; the row as it was counted where there is no sheet or it was not noted.</summary>
    public (string? Sheet, int Row) Of(int versionId, int sourceRow, ReturnSheet sheetOfReturns)
    {
        if (_versions[versionId].Table == DataTable.ForceReturn)
        {
            return (sheetOfReturns.Name, sourceRow);
        }

        return _places.TryGetValue(versionId, out var places) ? places.Of(sourceRow) : (null, sourceRow);
    }

    /// <summary>Whether the version is a workbook of which it was not noted where its sheets begin.</summary>
    public bool IsUnknownFor(DataSetVersion version) =>
        version.Table != DataTable.ForceReturn && !_places.ContainsKey(version.Id) && Workbooks.Contains(Path.GetExtension(version.FileName), StringComparer.OrdinalIgnoreCase);
}
