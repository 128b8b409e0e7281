using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Vawg.Data.Audit;
using Vawg.Data.Model;
using Vawg.Data.Queries.Figures;
using Vawg.Data.Returns;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;

namespace Vawg.Data.Publishing;

/// <summary>Publishes returns with the figures prepared from them and what has to be hidden of them, in one transaction: all of them become current or none.</summary>
public sealed class ReturnPublisher(IDbContextFactory<VawgDbContext> contexts, TimeProvider clock, PublicationNews? news = null)
{
    private const int ReturnsAtOnce = 43;

    /// <summary>Publishes returns in the order given; a later version of a force's quarter supersedes the earlier one and is kept as a restatement.</summary>
    /// <param name="by">Who publishes them. The demonstration is one event of the audit trail, and every other return is one.</param>
    /// <param name="sourceName">What stands for a file name in the trail of a figure.</param>
    /// <returns>How many returns were published.</returns>
    public async Task<int> PublishAsync(Collection collection, IEnumerable<ForceReturn> returns, AuditActor by, string sourceName, Action<int>? progress, CancellationToken cancellationToken)
    {
        await using var publication = await Publication.BeginAsync(contexts, collection, clock, cancellationToken);
        var counts = new PreparedCounts(collection);
        var severities = new PreparedSeverities(collection);
        var victims = new PreparedVictims(collection);
        var entries = new List<AuditEntry>();
        var published = 0;
        var before = await HiddenFigureStore.ReadAsync(publication, (returns as IReadOnlyCollection<ForceReturn>)?.Select(r => r.Quarter).ToHashSet(), cancellationToken);
        foreach (var batch in Batches(returns))
        {
            await PublishAsync(publication, counts, severities, victims, batch, batch.Select(r => VersionOf(publication, r, sourceName, file: null)).ToList(), cancellationToken);
            published += batch.Count;
            if (collection != Collection.Demonstration)
            {
                entries.AddRange(batch.Select(r => EntryOf(r, by)));
            }

            progress?.Invoke(published);
        }

        await HiddenFigureStore.ReplaceAsync(publication, before, cancellationToken);
        if (collection == Collection.Demonstration)
        {
            entries.Add(EntryOfDemonstration(published, by, sourceName));
        }

        await publication.CommitAsync(entries, cancellationToken);
        return published;
    }

    /// <summary>Publishes one return that came as a file.</summary>
    /// <param name="within">Runs in the transaction of the publication, before anything else is stored; false when the return may no longer be published.</param>
    /// <param name="finish">Runs in it once the version is stored, and gives the events of the audit.</param>
    /// <returns>Whether it was published.</returns>
    public async Task<bool> PublishAsync(ForceReturn forceReturn, ReturnFile file, Func<VawgDbContext, Task<bool>> within, Func<VawgDbContext, DataSetVersion, Task<IReadOnlyList<AuditEntry>>> finish, CancellationToken cancellationToken)
    {
        await using var publication = await Publication.BeginAsync(contexts, Collection.ForceReturns, clock, cancellationToken);
        if (!await within(publication.Context))
        {
            return false;
        }

        var before = await HiddenFigureStore.ReadAsync(publication, [forceReturn.Quarter], cancellationToken);
        var version = VersionOf(publication, forceReturn, file.FileName, file);
        await PublishAsync(publication, new PreparedCounts(publication.Collection), new PreparedSeverities(publication.Collection), new PreparedVictims(publication.Collection), [forceReturn], [version], cancellationToken);
        await HiddenFigureStore.ReplaceAsync(publication, before, cancellationToken);
        await publication.CommitAsync(await finish(publication.Context, version), cancellationToken);
        news?.Raise();
        return true;
    }

    /// <summary>Takes a published return back: its figures are missing from then on, and its version and rows stay readable.</summary>
    /// <param name="within">Runs in the transaction of the withdrawal; gives the version to withdraw and the event of the audit, or null when there is none.</param>
    public async Task WithdrawAsync(Func<VawgDbContext, Task<(int VersionId, AuditEntry Entry)?>> within, CancellationToken cancellationToken)
    {
        await using var publication = await Publication.BeginAsync(contexts, Collection.ForceReturns, clock, cancellationToken);
        if (await within(publication.Context) is not { } withdrawn)
        {
            return;
        }

        var quarter = await publication.Context.DataSetVersions.Where(v => v.Id == withdrawn.VersionId).Select(v => v.FirstQuarter!.Value).SingleAsync(cancellationToken);
        var before = await HiddenFigureStore.ReadAsync(publication, [Quarter.FromIndex(quarter)], cancellationToken);
        await publication.Context.DataSetVersions.Where(v => v.Id == withdrawn.VersionId).ExecuteUpdateAsync(s => s.SetProperty(v => v.IsCurrent, false), cancellationToken);
        await PreparedFigureStore.RemoveAsync(publication, withdrawn.VersionId, cancellationToken);
        await PreparedOutcomeStore.RemoveAsync(publication, withdrawn.VersionId, cancellationToken);
        await PreparedSeverities.RemoveAsync(publication, withdrawn.VersionId, cancellationToken);
        await HiddenFigureStore.ReplaceAsync(publication, before, cancellationToken);
        await publication.CommitAsync([withdrawn.Entry], cancellationToken);
        news?.Raise();
    }

    /// <summary>Batches in which no force and quarter occurs twice.</summary>
    private static IEnumerable<List<ForceReturn>> Batches(IEnumerable<ForceReturn> returns)
    {
        var batch = new List<ForceReturn>();
        foreach (var next in returns)
        {
            if (batch.Count == ReturnsAtOnce || batch.Exists(r => r.Force == next.Force && r.Quarter == next.Quarter))
            {
                yield return batch;
                batch = [];
            }

            batch.Add(next);
        }

        if (batch.Count > 0)
        {
            yield return batch;
        }
    }

    private static async Task PublishAsync(Publication publication, PreparedCounts counts, PreparedSeverities severities, PreparedVictims victims, IReadOnlyList<ForceReturn> batch, IReadOnlyList<DataSetVersion> versions, CancellationToken cancellationToken)
    {
        var scopes = batch.Select(Scope).ToList();
        await publication.Context.DataSetVersions
            .Where(v => v.Collection == publication.Collection && v.Table == DataTable.ForceReturn && scopes.Contains(v.Scope) && v.IsCurrent)
            .ExecuteUpdateAsync(s => s.SetProperty(v => v.IsCurrent, false), cancellationToken);
        await publication.AddAsync(versions, cancellationToken);

        var pairs = batch.Zip(versions, (r, v) => (Return: r, v.Id)).ToList();
        await publication.WriteAsync(BulkTables.RecordedOffences, pairs.SelectMany(p => ReturnRows.RecordedOffences(p.Return, p.Id)), null, cancellationToken);
        await publication.WriteAsync(BulkTables.Outcomes, pairs.SelectMany(p => ReturnRows.Outcomes(p.Return, p.Id)), null, cancellationToken);
        await publication.WriteAsync(BulkTables.Coverage, pairs.SelectMany(p => ReturnRows.Coverage(p.Return, p.Id)), null, cancellationToken);
        await publication.WriteAsync(BulkTables.Suspects, pairs.SelectMany(p => ReturnRows.Suspects(p.Return, p.Id)), null, cancellationToken);
        await publication.WriteAsync(BulkTables.Measures, pairs.SelectMany(p => ReturnRows.Measures(p.Return, p.Id)), null, cancellationToken);
        await publication.WriteAsync(BulkTables.Commitments, pairs.SelectMany(p => ReturnRows.Commitments(p.Return, p.Id)), null, cancellationToken);
        await PreparedFigureStore.ReplaceAsync(publication, pairs.SelectMany(p => counts.Figures(p.Return, p.Id)).ToList(), cancellationToken);
        await PreparedOutcomeStore.ReplaceAsync(publication, pairs.SelectMany(p => counts.OutcomeCounts(p.Return, p.Id)).ToList(), pairs.Where(p => p.Return.Version > 1).ToList(), cancellationToken);
        await severities.ReplaceAsync(publication, pairs, cancellationToken);
        await publication.WriteAsync(BulkTables.PreparedVictims, pairs.SelectMany(p => victims.Of(p.Return, p.Id)), null, cancellationToken);
        var ages = new PreparedOutcomeAges(publication.Collection);
        await publication.WriteAsync(BulkTables.PreparedOutcomeAges, pairs.SelectMany(p => ages.Of(p.Return, p.Id)), null, cancellationToken);
    }

    private static string Scope(ForceReturn forceReturn) => $"{forceReturn.Force.Text} {forceReturn.Quarter.Code}";

    private static AuditEntry EntryOf(ForceReturn forceReturn, AuditActor by) => new()
    {
        By = by,
        Act = AuditAct.ReturnPublished,
        ForceCode = forceReturn.Force.Text,
        Subject = $"{Forces.Get(forceReturn.Force).Name}, {forceReturn.Quarter.Code}",
        Details =
        [
            ("version", forceReturn.Version.ToString(CultureInfo.InvariantCulture)),
            ("rows", forceReturn.RowCount.ToString(CultureInfo.InvariantCulture)),
            ("sha256", ReturnRows.Sha256(forceReturn)),
        ],
    };

    private static AuditEntry EntryOfDemonstration(int returns, AuditActor by, string sourceName) => new()
    {
        By = by,
        Act = AuditAct.DemonstrationLoaded,
        Subject = Collection.Demonstration.Name(),
        Details = [("returns", returns.ToString(CultureInfo.InvariantCulture)), ("source", sourceName)],
    };

    private static DataSetVersion VersionOf(Publication publication, ForceReturn forceReturn, string sourceName, ReturnFile? file) => new()
    {
        Collection = publication.Collection,
        Table = DataTable.ForceReturn,
        Scope = Scope(forceReturn),
        VersionNumber = forceReturn.Version,
        FileName = sourceName,
        Sha256 = file?.Sha256 ?? ReturnRows.Sha256(forceReturn),
        ByteCount = file?.ByteCount ?? 0,
        RowCount = forceReturn.RowCount,
        SkippedRowCount = 0,
        FirstQuarter = forceReturn.Quarter.Index,
        LastQuarter = forceReturn.Quarter.Index,
        AllRecordedCrime = forceReturn.AllRecordedCrime,
        ContactRole = forceReturn.ContactRole,
        CrimeSystem = forceReturn.CrimeSystem,
        Note = forceReturn.Note,
        PublishedAtUtc = publication.NowUtc,
        IsCurrent = true,
    };
}
