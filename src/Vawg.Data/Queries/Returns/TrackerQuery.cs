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
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var newest = collection == Collection.ForceReturns ? await NewestAsync(context, quarters[0], last, cancellationToken) : [];
        var looked = quarters.Concat(newest.Keys.Select(k => Quarter.FromIndex(k.Quarter))).Distinct().ToList();
        var indices = looked.Select(q => (int?)q.Index).ToList();
        var published = (await context.DataSetVersions.AsNoTracking()
            .Where(v => v.Collection == collection && v.Table == DataTable.ForceReturn && v.IsCurrent && indices.Contains(v.FirstQuarter))
            .Select(v => new { v.Scope, v.VersionNumber, v.PublishedAtUtc })
            .ToListAsync(cancellationToken)).ToDictionary(v => v.Scope, v => (v.VersionNumber, v.PublishedAtUtc), StringComparer.Ordinal);
        var (from, to) = (quarters[0].Index, last.Index);
        var publishedAs = collection == Collection.ForceReturns
            ? (await context.Submissions.AsNoTracking().Where(s => s.Quarter >= from && s.Quarter <= to && s.Stage == ReturnStage.Published).Select(s => new { s.ForceCode, s.Quarter, s.Id }).ToListAsync(cancellationToken))
                .ToDictionary(s => (s.ForceCode, s.Quarter), s => (int?)s.Id)
            : [];
        var open = await OpenWarningsAsync(context, newest.Values, cancellationToken);
        var first = await FirstCollectedAsync(context, collection, cancellationToken);
        var due = (await dueDates.OfAsync(looked, cancellationToken)).ToDictionary(d => d.Key, d => d.Key >= first ? d.Value : (DateOnly?)null);
        var forces = reader.InScope(Forces.Territorial).ToList();
        return new Tracker
        {
            Quarters = [.. quarters.Select(q => (q, due[q]))],
            Rows = [.. forces.Select(f => (f, (IReadOnlyList<TrackerCell>)[.. quarters.Select(q => CellOf(f, q))]))],
            InHand = [.. forces
                .SelectMany(f => looked.Where(q => newest.ContainsKey((f.Code.Text, q.Index))).Select(q => CellOf(f, q)))
                .Where(c => c.Waits)
                .OrderBy(c => c.Since).ThenBy(c => c.Quarter).ThenBy(c => c.Force.Name, StringComparer.Ordinal)],
        };

        TrackerCell CellOf(Force force, Quarter quarter)
        {
            (int Number, DateTime AtUtc)? current = published.TryGetValue($"{force.Code.Text} {quarter.Code}", out var version) ? version : null;
            return newest.TryGetValue((force.Code.Text, quarter.Index), out var submission) && (current is null || submission.Stage is not (ReturnStage.Withdrawn or ReturnStage.Superseded))
                ? TrackerCells.Of(force, quarter, submission, current?.Number, open.GetValueOrDefault(submission.Id), isCollected: due[quarter] is not null)
                : current is { } known
                    ? new TrackerCell { Force = force, Quarter = quarter, State = TrackerState.Published, SubmissionId = publishedAs.GetValueOrDefault((force.Code.Text, quarter.Index)), Number = known.Number, PublishedNumber = known.Number, Since = DateOnly.FromDateTime(known.AtUtc) }
                    : TrackerCells.Awaited(force, quarter, due[quarter], Today);
        }
    }

    /// <summary>The newest version of each force and quarter: of the quarters shown, and of any other in which it is not published.</summary>
    private static async Task<Dictionary<(string ForceCode, int Quarter), Submission>> NewestAsync(VawgDbContext context, Quarter first, Quarter last, CancellationToken cancellationToken)
    {
        var (from, to) = (first.Index, last.Index);
        var newest = await context.Submissions.AsNoTracking()
            .Where(s => (s.Quarter >= from && s.Quarter <= to) || s.Stage != ReturnStage.Published)
            .Where(s => !context.Submissions.Any(later => later.ForceCode == s.ForceCode && later.Quarter == s.Quarter && later.Number > s.Number))
            .ToListAsync(cancellationToken);
        return newest.ToDictionary(s => (s.ForceCode, s.Quarter));
    }

    /// <summary>Returns are collected from the earliest quarter of which any was published, or for which another day than the rule's was set; null before there is one.</summary>
    private static async Task<Quarter?> FirstCollectedAsync(VawgDbContext context, Collection collection, CancellationToken cancellationToken)
    {
        var published = await context.DataSetVersions.Where(v => v.Collection == collection && v.Table == DataTable.ForceReturn).MinAsync(v => v.FirstQuarter, cancellationToken);
        var days = collection == Collection.ForceReturns ? await context.ReturnDueDates.AsNoTracking().ToListAsync(cancellationToken) : [];
        List<Quarter> known = [.. days.Where(d => d.Due != ReturnDueDates.ByRule(Quarter.FromIndex(d.Quarter))).Select(d => Quarter.FromIndex(d.Quarter))];
        if (published is { } index)
        {
            known.Add(Quarter.FromIndex(index));
        }

        return known.Count == 0 ? null : known.Min();
    }

    private static async Task<Dictionary<int, int>> OpenWarningsAsync(VawgDbContext context, IEnumerable<Submission> submissions, CancellationToken cancellationToken)
    {
        var ids = submissions.Select(s => s.Id).ToList();
        return await context.SubmissionFindings.Where(f => ids.Contains(f.SubmissionId) && f.Severity == (short)FindingSeverity.Warning && f.Reason == null)
            .GroupBy(f => f.SubmissionId)
            .ToDictionaryAsync(g => g.Key, g => g.Count(), cancellationToken);
    }
}
