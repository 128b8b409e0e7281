using Microsoft.EntityFrameworkCore;
using Vawg.Data.Imports;
using Vawg.Data.Model;
using Vawg.Domain.Periods;

namespace Vawg.Data.Publishing;

/// <summary>Keeps which totals of residents a new population table changed: by force, year and sex, all ages.</summary>
internal static class ResidentRestatements
{
    /// <summary>Compares the stored rows of a version with those that it replaces; returns how many totals changed.</summary>
    public static async Task<int> KeepAsync(Publication publication, DataSetVersion version, IReadOnlyList<DataSetVersion> replaced, CancellationToken cancellationToken)
    {
        var before = await TotalsAsync(publication, replaced.Select(v => v.Id).ToList(), cancellationToken);
        var after = await TotalsAsync(publication, [version.Id], cancellationToken);
        var restated = before
            .Select(b => (b.Key, Before: b.Value, After: after.TryGetValue(b.Key, out var now) ? (long?)now : null))
            .Where(r => r.Before != r.After)
            .Select(r => new Restatement
            {
                Collection = version.Collection,
                VersionId = version.Id,
                Kind = RestatedKind.Residents,
                Subject = r.Key.Sex,
                ForceCode = r.Key.Force,
                Quarter = new Quarter(r.Key.Year, 1).Index,
                Before = r.Before,
                After = r.After,
            })
            .ToList();
        await publication.WriteAsync(BulkTables.Restatements, restated, null, cancellationToken);
        return restated.Count;
    }

    /// <summary>The row of all ages, or the sum of the bands where none is absent.</summary>
    private static async Task<Dictionary<(string Force, int Year, string Sex), long>> TotalsAsync(Publication publication, IReadOnlyList<int> versionIds, CancellationToken cancellationToken)
    {
        var rows = await publication.Context.Populations.AsNoTracking().Where(r => versionIds.Contains(r.VersionId)).ToListAsync(cancellationToken);
        var totals = new Dictionary<(string Force, int Year, string Sex), long>();
        foreach (var group in rows.GroupBy(r => (r.ForceCode, r.Year, r.Sex)))
        {
            var bands = group.Where(r => r.AgeBand != PopulationAgeBands.AllAges).ToList();
            if (group.FirstOrDefault(r => r.AgeBand == PopulationAgeBands.AllAges) is { } all)
            {
                totals.Add(group.Key, all.Persons);
            }
            else if (bands.Count == PopulationAgeBands.All.Count - 1)
            {
                totals.Add(group.Key, bands.Sum(b => b.Persons));
            }
        }

        return totals;
    }
}
