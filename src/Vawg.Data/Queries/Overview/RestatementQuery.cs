using Microsoft.EntityFrameworkCore;
using Vawg.Data.Model;
using Vawg.Data.Queries.Figures;
using Vawg.Data.Queries.Returns;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Data.Queries.Overview;

/// <summary>Which published figures later versions changed, as a reader may see them.</summary>
public sealed class RestatementQuery(IDbContextFactory<VawgDbContext> contexts)
{
    /// <summary>For each force and quarter of a period and of the year before, on which its change rests, the topic whose recorded offences a version moved most.</summary>
    public async Task<IReadOnlyList<ForceRestatement>> OfPeriodAsync(LoadedCollection collection, Period period, CancellationToken cancellationToken)
    {
        var (first, last) = (period.YearBefore().First.Index, period.Last.Index);
        var all = await ReadAsync(collection, Offences(collection), rows => rows.Where(r => r.Quarter >= first && r.Quarter <= last), cancellationToken);
        return all.GroupBy(r => (r.Force.Code, r.Quarter, r.VersionNumber)).Select(g => g.MaxBy(r => r.Size)!).ToList();
    }

    /// <summary>Every topic whose recorded offences a version moved, of one force, newest quarter first.</summary>
    public Task<IReadOnlyList<ForceRestatement>> OfForceAsync(LoadedCollection collection, Force force, CancellationToken cancellationToken) =>
        ReadAsync(collection, Offences(collection), Of(force), cancellationToken);

    /// <summary>What versions did to the outcomes of a force's topics, newest quarter first.</summary>
    public async Task<IReadOnlyList<OutcomeRestatements>> OutcomesOfForceAsync(LoadedCollection collection, Force force, CancellationToken cancellationToken)
    {
        var subjects = collection.Remember(nameof(OutcomesOfForceAsync), () => (
            from topic in collection.Topics
            from outcome in Domain.Reference.Outcomes.All
            from basis in Enum.GetValues<OutcomeBasis>()
            select new RestatedOutcomes(basis, outcome.Code, topic.Selection).Text).ToList());

        // Some hundred subjects go to the database as one value: as many would have to be found by name, each among all.
        var all = await ReadAsync(collection, context => context.Restatements.Where(r => r.Kind == RestatedKind.Outcomes && EF.Parameter(subjects).Contains(r.Subject)), Of(force), cancellationToken);
        return all
            .GroupBy(r => (r.Quarter, ((RestatedOutcomes)r.Subject).Basis, r.VersionNumber))
            .Select(g => new OutcomeRestatements(g.Key.Quarter, g.Key.Basis, g.ToList()))
            .ToList();
    }

    /// <summary>The returns of a force that a later version took the place of, or that were withdrawn, newest quarter first: whatever it changed. None in a public collection, whose versions are of no single force.</summary>
    public async Task<IReadOnlyList<LaterVersion>> VersionsOfForceAsync(LoadedCollection collection, Force force, CancellationToken cancellationToken)
    {
        if (collection.Collection.IsPublic() || !collection.View.Reader.MayRead(force.Code))
        {
            return [];
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var versions = await context.ReturnsOf(collection.Collection, force.Code)
            .Select(v => new { v.FirstQuarter, v.VersionNumber, v.PublishedAtUtc, v.IsCurrent })
            .ToListAsync(cancellationToken);
        return
        [
            .. from version in versions
               group version by version.FirstQuarter!.Value into quarter
               orderby quarter.Key descending
               let newest = quarter.MaxBy(v => v.VersionNumber)!
               where newest.VersionNumber > 1 || !newest.IsCurrent
               select new LaterVersion(Quarter.FromIndex(quarter.Key), newest.VersionNumber, newest.PublishedAtUtc, IsWithdrawn: !quarter.Any(v => v.IsCurrent)),
        ];
    }

    /// <summary>What versions did to the residents of a force, newest year first.</summary>
    public Task<IReadOnlyList<ForceRestatement>> ResidentsOfForceAsync(LoadedCollection collection, Force force, CancellationToken cancellationToken) =>
        ReadAsync(collection, context => context.Restatements.Where(r => r.Kind == RestatedKind.Residents), Of(force), cancellationToken);

    /// <summary>Every restated figure of every force, newest quarter first; of recorded offences in a collection that is not public, those of its topics.</summary>
    public Task<IReadOnlyList<ForceRestatement>> AllAsync(LoadedCollection collection, CancellationToken cancellationToken) => ReadAsync(
        collection,
        collection.Collection.IsPublic() ? context => context.Restatements : OffencesAndOutcomes(collection),
        rows => rows,
        cancellationToken);

    private static Func<VawgDbContext, IQueryable<Restatement>> Offences(LoadedCollection collection)
    {
        var topics = collection.Topics.Select(t => t.Selection.Text).ToList();
        return context => context.Restatements.Where(r => r.Kind == RestatedKind.RecordedOffences && topics.Contains(r.Subject));
    }

    private static Func<VawgDbContext, IQueryable<Restatement>> OffencesAndOutcomes(LoadedCollection collection)
    {
        var topics = collection.Topics.Select(t => t.Selection.Text).ToList();
        return context => context.Restatements.Where(r => r.Kind == RestatedKind.Outcomes || (r.Kind == RestatedKind.RecordedOffences && topics.Contains(r.Subject)));
    }

    private static Func<IQueryable<Restatement>, IQueryable<Restatement>> Of(Force force)
    {
        var code = force.Code.Text;
        return rows => rows.Where(r => r.ForceCode == code);
    }

    private async Task<IReadOnlyList<ForceRestatement>> ReadAsync(
        LoadedCollection collection,
        Func<VawgDbContext, IQueryable<Restatement>> kinds,
        Func<IQueryable<Restatement>, IQueryable<Restatement>> narrow,
        CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await (
            from restatement in narrow(kinds(context)).AsNoTracking()
            join version in context.DataSetVersions.AsNoTracking() on restatement.VersionId equals version.Id
            where restatement.Collection == collection.Collection
            orderby restatement.Quarter descending, restatement.Kind, restatement.ForceCode, restatement.Subject, version.VersionNumber, restatement.IsWithdrawal
            select new { restatement, version.VersionNumber, version.PublishedAtUtc }).ToListAsync(cancellationToken);
        var names = new RestatementNames(collection);
        var restated = new List<ForceRestatement>();
        foreach (var row in rows)
        {
            // What the reference lists no longer hold has no name.
            if (RestatedSubject.TryParse(row.restatement.Kind, row.restatement.Subject, out var subject))
            {
                restated.Add(new ForceRestatement
                {
                    Force = Domain.Reference.Forces.Get(ForceCode.Parse(row.restatement.ForceCode)),
                    Quarter = Quarter.FromIndex(row.restatement.Quarter),
                    Subject = subject,
                    Name = names.Of(subject),
                    Before = CountOf(row.restatement.Before),
                    After = CountOf(row.restatement.After),
                    VersionNumber = row.VersionNumber,
                    IsWithdrawal = row.restatement.IsWithdrawal,
                    PublishedAtUtc = row.PublishedAtUtc,
                });
            }
        }

        return restated.Select(r => Seen(collection, r)).OfType<ForceRestatement>().ToList();
    }

    /// <summary>
    /// A restatement as the reader may see it; null when nothing of it is told. Of recorded offences that are hidden, or were small in an earlier version, it is told that they were restated, never by how much.
    /// A restated outcome would need its total in the earlier version too, which is not kept, so where small counts are hidden it is hidden as a whole.
    /// </summary>
    private static ForceRestatement? Seen(LoadedCollection collection, ForceRestatement restated)
    {
        if (!collection.View.Reader.MayRead(restated.Force.Code))
        {
            return null;
        }

        return !collection.View.SuppressesSmallCellsOf(restated.Force.Code) ? restated : restated.Subject switch
        {
            RestatedOffences offences when IsHidden(collection, offences, restated) => restated with { Before = Hidden(restated.Before), After = Hidden(restated.After) },
            RestatedOffences or RestatedResidents => restated,
            RestatedOutcomes => null,
            _ => throw new InvalidOperationException($"A restatement of {restated.Subject} has no rule of who may see it."),
        };
    }

    private static bool IsHidden(LoadedCollection collection, RestatedOffences offences, ForceRestatement restated) =>
        collection.View.Hides(offences.Selection, restated.Force.Code, restated.Quarter)
        || SuppressedCells.IsSmall(restated.Before)
        || SuppressedCells.IsSmall(restated.After);

    /// <summary>What is missing says so, as the figure itself does.</summary>
    private static Count Hidden(Count count) => count.IsMissing ? count : Count.Missing(MissingReason.Suppressed);

    private static Count CountOf(long? count) => count is { } known ? Count.Of(known) : Count.NotSupplied;
}
