using Microsoft.EntityFrameworkCore;
using Vawg.Data.Model;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Vawg.Domain.Returns.Screening;

namespace Vawg.Data.Queries.Returns;

/// <summary>Reads how it stands with the returns of forces.</summary>
public sealed class TrackerQuery(IDbContextFactory<VawgDbContext> contexts, ReturnDueDates dueDates, TimeProvider clock)
{
    /// <summary>The quarter that ended last.</summary>
    public Quarter LastEnded => Quarter.Containing(Today) - 1;

    private DateOnly Today => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);

    /// <summary>The returns of a collection over some quarters, of the forces that the reader may read.</summary>
    /// <param name="last">The newest quarter shown.</param>
    /// <param name="quarterCount">How many are shown.</param>
    public async Task<Tracker> LoadAsync(Reader reader, Collection collection, Quarter last, int quarterCount, CancellationToken cancellationToken)
    {
        var quarters = Enumerable.Range(0, quarterCount).Select(i => last - (quarterCount - 1 - i)).ToList();
        var due = await dueDates.OfAsync(quarters, cancellationToken);
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var (from, to) = (quarters[0].Index, last.Index);
        var published = (await context.DataSetVersions.AsNoTracking()
            .Where(v => v.Collection == collection && v.Table == DataTable.ForceReturn && v.IsCurrent && v.FirstQuarter >= from && v.FirstQuarter <= to)
            .Select(v => new { v.Scope, v.VersionNumber, v.PublishedAtUtc })
            .ToListAsync(cancellationToken)).ToDictionary(v => v.Scope, v => (v.VersionNumber, v.PublishedAtUtc), StringComparer.Ordinal);
        var newest = collection == Collection.ForceReturns
            ? (await context.Submissions.AsNoTracking()
                .Where(s => s.Quarter >= from && s.Quarter <= to && !context.Submissions.Any(later => later.ForceCode == s.ForceCode && later.Quarter == s.Quarter && later.Number > s.Number))
                .ToListAsync(cancellationToken)).ToDictionary(s => (s.ForceCode, s.Quarter))
            : [];
        var publishedAs = collection == Collection.ForceReturns
            ? (await context.Submissions.AsNoTracking().Where(s => s.Quarter >= from && s.Quarter <= to && s.Stage == ReturnStage.Published).Select(s => new { s.ForceCode, s.Quarter, s.Id }).ToListAsync(cancellationToken))
                .ToDictionary(s => (s.ForceCode, s.Quarter), s => (int?)s.Id)
            : [];
        var open = await OpenWarningsAsync(context, newest.Values, cancellationToken);
        var first = await FirstCollectedAsync(context, collection, cancellationToken);
        return new Tracker
        {
            Quarters = [.. quarters.Select(q => (q, due[q]))],
            Rows = [.. reader.InScope(Forces.Territorial).Select(f => (f, (IReadOnlyList<TrackerCell>)[.. quarters.Select(q => CellOf(f, q))]))],
        };

        TrackerCell CellOf(Force force, Quarter quarter)
        {
            (int Number, DateTime AtUtc)? current = published.TryGetValue($"{force.Code.Text} {quarter.Code}", out var version) ? version : null;
            return newest.TryGetValue((force.Code.Text, quarter.Index), out var submission) && (current is null || submission.Stage is not (ReturnStage.Withdrawn or ReturnStage.Superseded))
                ? TrackerCells.Of(force, quarter, submission, current?.Number, open.GetValueOrDefault(submission.Id))
                : current is { } known
                    ? new TrackerCell { Force = force, Quarter = quarter, State = TrackerState.Published, SubmissionId = publishedAs.GetValueOrDefault((force.Code.Text, quarter.Index)), Number = known.Number, PublishedNumber = known.Number, Since = DateOnly.FromDateTime(known.AtUtc) }
                    : TrackerCells.Awaited(force, quarter, due[quarter], Today, isCollected: quarter >= first);
        }
    }

    /// <summary>Returns are awaited from the first quarter that any force returned; before there is any, from the one that ended last.</summary>
    private async Task<Quarter> FirstCollectedAsync(VawgDbContext context, Collection collection, CancellationToken cancellationToken)
    {
        var version = await context.DataSetVersions.Where(v => v.Collection == collection && v.Table == DataTable.ForceReturn).MinAsync(v => v.FirstQuarter, cancellationToken);
        var submission = collection == Collection.ForceReturns ? await context.Submissions.MinAsync(s => (int?)s.Quarter, cancellationToken) : null;
        int[] known = [.. new[] { version, submission }.OfType<int>()];
        return known.Length == 0 ? LastEnded : Quarter.FromIndex(known.Min());
    }

    private static async Task<Dictionary<int, int>> OpenWarningsAsync(VawgDbContext context, IEnumerable<Submission> submissions, CancellationToken cancellationToken)
    {
        var ids = submissions.Select(s => s.Id).ToList();
        return await context.SubmissionFindings.Where(f => ids.Contains(f.SubmissionId) && f.Severity == (short)FindingSeverity.Warning && f.Reason == null)
            .GroupBy(f => f.SubmissionId)
            .ToDictionaryAsync(g => g.Key, g => g.Count(), cancellationToken);
    }
}
