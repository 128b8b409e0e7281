using Microsoft.EntityFrameworkCore;
using Vawg.Data.Model;
using Vawg.Data.Queries.Returns;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Vawg.Domain.Returns.Screening;
using Vawg.Domain.Threats;

namespace Vawg.Data.Returns;

/// <summary>Gathers what was published before, beside which a return is judged plausible.</summary>
public sealed class ReturnHistories(IDbContextFactory<VawgDbContext> contexts)
{
    private const int QuartersLookedBack = 20;

    /// <summary>Fewer forces than this say nothing of what is usual.</summary>
    private const int FewestPeers = 10;

    private static readonly string[] ThemeSelections = [.. Themes.All.Select(t => OffenceSelection.OfTheme(t).Text)];

    private static readonly Dictionary<string, string> ThemeOf = Themes.All.ToDictionary(t => OffenceSelection.OfTheme(t).Text, t => t.Code, StringComparer.Ordinal);

    private static readonly string[] VawgCodes = [.. Domain.Reference.Offences.All.Where(o => VawgTotal.HoldsCode(o.Code)).Select(o => o.Code.Text)];

    public async Task<ReturnHistory> OfAsync(ForceCode force, Quarter quarter, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var scope = $"{force.Text} {quarter.Code}";
        var figures = await context.PreparedFigures.AsNoTracking()
            .Where(p => p.Collection == Collection.ForceReturns && ThemeSelections.Contains(p.Selection) && p.Quarter >= quarter.Index - 4 && p.Quarter <= quarter.Index)
            .Select(p => new ThemeCount(p.ForceCode, p.Quarter, p.Selection, p.Count))
            .ToListAsync(cancellationToken);
        return new ReturnHistory
        {
            PublishedVersion = await context.DataSetVersions
                .Where(v => v.Collection == Collection.ForceReturns && v.Table == DataTable.ForceReturn && v.Scope == scope && v.IsCurrent)
                .MaxAsync(v => (int?)v.VersionNumber, cancellationToken) ?? 0,
            YearBefore = figures.Where(f => f.Force == force.Text && f.Quarter == quarter.Index - 4)
                .ToDictionary(f => ThemeOf[f.Selection], f => f.Count is { } count ? Count.Of(count) : Count.NotSupplied, StringComparer.Ordinal),
            Phi = Phi(figures, quarter),
            ReportedByPeers = ReportedByPeers(figures.Where(f => f.Force != force.Text).ToList()),
            FlagQuarters = await FlagQuartersAsync(context, force, quarter, cancellationToken),
        };
    }

    private static Dictionary<string, double> Phi(IReadOnlyList<ThemeCount> figures, Quarter quarter)
    {
        var known = figures.Where(f => f.Count is >= 0).ToDictionary(f => (f.Force, f.Quarter, f.Selection), f => f.Count!.Value);
        return ThemeSelections.ToDictionary(
            selection => ThemeOf[selection],
            selection =>
            {
                var pairs = known
                    .Where(k => k.Key.Selection == selection && k.Key.Quarter == quarter.Index && known.ContainsKey((k.Key.Force, quarter.Index - 4, selection)))
                    .Select(k => (k.Value, known[(k.Key.Force, quarter.Index - 4, selection)]))
                    .ToList();
                return pairs.Count < FewestPeers ? 1 : ChangeTest.Phi(pairs);
            },
            StringComparer.Ordinal);
    }

    /// <summary>Of the latest quarter that enough other forces have, themes of which more than half of them report any.</summary>
    private static HashSet<string> ReportedByPeers(IReadOnlyList<ThemeCount> others)
    {
        var latest = others.GroupBy(f => f.Quarter)
            .Where(q => q.Select(f => f.Force).Distinct(StringComparer.Ordinal).Count() >= FewestPeers)
            .MaxBy(q => q.Key);
        return (latest ?? Enumerable.Empty<ThemeCount>())
            .Where(f => f.Count is not null)
            .GroupBy(f => ThemeOf[f.Selection], f => f.Count!.Value, StringComparer.Ordinal)
            .Where(t => t.Count(c => c > 0) * 2 > t.Count())
            .Select(t => t.Key)
            .ToHashSet(StringComparer.Ordinal);
    }

    private static async Task<Dictionary<FlagSet, IReadOnlyList<(long With, long All)>>> FlagQuartersAsync(VawgDbContext context, ForceCode force, Quarter quarter, CancellationToken cancellationToken)
    {
        var (first, last) = (quarter.Index - QuartersLookedBack, quarter.Index - 1);
        var versions = context.ReturnsOf(Collection.ForceReturns, force).Where(v => v.IsCurrent && v.FirstQuarter >= first && v.FirstQuarter <= last);
        var sums = await (
            from version in versions
            join row in context.RecordedOffences.AsNoTracking() on version.Id equals row.VersionId
            where row.VictimSex == (short)VictimSex.Female && row.AgeBand != (short)AgeBand.Under10 && VawgCodes.Contains(row.OffenceCode) && row.Count != null
            group row.Count!.Value by new { row.Quarter, row.Flags } into g
            select new FlagSum(g.Key.Quarter, g.Key.Flags, g.Sum())).ToListAsync(cancellationToken);
        var unsupplied = (await (
            from version in versions
            join item in context.Coverage.AsNoTracking() on version.Id equals item.VersionId
            where item.Supply == (short)Supply.No
            select new { version.FirstQuarter, item.Item }).ToListAsync(cancellationToken)).Select(c => (c.FirstQuarter!.Value, c.Item)).ToHashSet();
        if (sums.Count == 0)
        {
            return [];
        }

        var byQuarter = sums.ToLookup(s => s.Quarter);
        var quarters = Enumerable.Range(sums.Min(s => s.Quarter), last - sums.Min(s => s.Quarter) + 1).ToList();
        return FlagCodes.All.ToDictionary(
            f => f.Flag,
            f => (IReadOnlyList<(long, long)>)[.. quarters.Select(q => unsupplied.Contains((q, f.Code)) ? (0, 0) : (byQuarter[q].Where(s => ((FlagSet)s.Flags).HasFlag(f.Flag)).Sum(s => s.Sum), byQuarter[q].Sum(s => s.Sum)))]);
    }

    private sealed record FlagSum(int Quarter, int Flags, long Sum);

    private sealed record ThemeCount(string Force, int Quarter, string Selection, long? Count);
}
