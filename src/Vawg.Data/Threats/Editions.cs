using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Vawg.Data.Audit;
using Vawg.Data.Model;
using Vawg.Data.People;
using Vawg.Data.Queries.Figures;
using Vawg.Data.Queries.Threats;
using Vawg.Domain.Measures;
using Vawg.Domain.People;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Threats.Scoring;

namespace Vawg.Data.Threats;

/// <summary>Editions that were issued. Each is bound for good to a score set and to the figures as they were; a year that was not issued is scored with the newest set from the figures as they are.</summary>
public sealed class Editions(IDbContextFactory<VawgDbContext> contexts, AuditTrail audit, TimeProvider clock)
{
    private readonly ConcurrentDictionary<(int Edition, string Place), IReadOnlyList<StoredEditionInput>> _inputs = new();

    /// <summary>The editions of a collection, the newest period first.</summary>
    public async Task<IReadOnlyList<StoredEdition>> OfAsync(Collection collection, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return await context.Editions.AsNoTracking().Where(e => e.Collection == collection).OrderByDescending(e => e.LastQuarter).ToListAsync(cancellationToken);
    }

    /// <summary>The inputs of an edition in a force or the nation (null) as a reader may see them.</summary>
    public async Task<IReadOnlyList<ThemeInputs>> InputsAsync(StoredEdition edition, LoadedCollection figures, Force? force, CancellationToken cancellationToken)
    {
        var seenNow = ThreatInputs.Of(figures, force, PeriodOf(edition));
        if (force is not null && !figures.View.Reader.MayRead(force.Code))
        {
            return seenNow;
        }

        var place = force?.Code.Text ?? string.Empty;
        if (!_inputs.TryGetValue((edition.Id, place), out var issued))
        {
            await using var context = await contexts.CreateDbContextAsync(cancellationToken);
            issued = _inputs.GetOrAdd((edition.Id, place), await context.EditionInputs.AsNoTracking().Where(i => i.EditionId == edition.Id && i.ForceCode == place).ToListAsync(cancellationToken));
        }

        var isClosed = force is null ? figures.View.SuppressesSmallCells : figures.View.SuppressesSmallCellsOf(force.Code);
        return seenNow.Select(now => issued.FirstOrDefault(i => i.ThemeCode == now.Theme.Code) switch
        {
            null => now,
            var then when isClosed => EditionSnapshot.SeenAs(then, now),
            var then => EditionSnapshot.Read(then),
        }).ToList();
    }

    public static Period PeriodOf(StoredEdition edition) => Period.YearEnding(Quarter.FromIndex(edition.LastQuarter));

    /// <summary>Issues the edition of a year with the score set that is newest: sentences say why not.</summary>
    public async Task<IReadOnlyList<string>> IssueAsync(SignedInPerson by, string source, LoadedCollection figures, Period period, int scoreSetNumber, string reason, CancellationToken cancellationToken)
    {
        if (string.IsNullOrWhiteSpace(reason) || reason.Trim().Length > StoredScoreSet.LongestReason)
        {
            return [$"Say in up to {StoredScoreSet.LongestReason:N0} characters why the edition is issued now."];
        }

        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        await using var transaction = await context.Database.BeginTransactionAsync(cancellationToken);
        if (await WriteAccess.HoldAsync(context, by.SessionId, Act.AssessThreats, cancellationToken) is null)
        {
            return ["Your account may not do this any more. Nothing was issued."];
        }

        if (context.Database.IsNpgsql())
        {
            await context.Database.ExecuteSqlAsync($"LOCK TABLE edition IN SHARE ROW EXCLUSIVE MODE", cancellationToken);
        }

        if (await context.Editions.AnyAsync(e => e.Collection == figures.Collection && e.LastQuarter == period.Last.Index, cancellationToken))
        {
            return [$"The edition of the {period.Label} was issued already, and an edition never changes."];
        }

        var newest = await context.ScoreSets.MaxAsync(s => s.Number, cancellationToken);
        if (newest != scoreSetNumber)
        {
            return [$"Score set {newest} is the newest now. Look at what it changes, then issue the edition with it."];
        }

        var publication = await context.Collections.Where(c => c.Collection == figures.Collection).Select(c => c.Publication).SingleAsync(cancellationToken);
        if (publication != figures.Cube.Publication)
        {
            return ["New figures were published while this page was open. Look at them, then issue the edition."];
        }

        var edition = new StoredEdition
        {
            Collection = figures.Collection,
            LastQuarter = period.Last.Index,
            ScoreSetNumber = scoreSetNumber,
            Publication = publication,
            IssuedById = by.AccountId,
            IssuedBy = by.Name,
            IssuedAtUtc = clock.GetUtcNow().UtcDateTime,
            Reason = reason.Trim(),
        };
        context.Editions.Add(edition);
        await context.SaveChangesAsync(cancellationToken);
        context.EditionInputs.AddRange(InputsToKeep(edition.Id, figures, period));
        await context.SaveChangesAsync(cancellationToken);
        await audit.AppendAsync(
            context,
            new AuditEntry
            {
                By = new AuditActor(by.AccountId, by.Name, source),
                Act = AuditAct.EditionIssued,
                Subject = $"{figures.Collection.Name()}, {period.Label}",
                Details = [("score-set", Text(scoreSetNumber)), ("publication", Text(publication)), ("reason", reason.Trim())],
            },
            cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return [];
    }

    /// <summary>A force's change is judged beside those of all forces as the general reader sees them: how much all of them vary would otherwise tell of the hidden ones.</summary>
    private static List<StoredEditionInput> InputsToKeep(int editionId, LoadedCollection figures, Period period)
    {
        var whole = figures.SeenBy(new Reader(null, Audience.SmallCells));
        var general = figures.SeenBy(Reader.General);
        var phi = figures.Topics.Where(t => t.Selection.Theme is not null).ToDictionary(t => t.Selection.Theme!.Code, t => general.Table(t, period).ChangePhi, StringComparer.Ordinal);
        ThemeInputs Compared(ThemeInputs inputs) => inputs.Trend is { Phi: not null } trend ? inputs with { Trend = trend with { Phi = phi[inputs.Theme.Code] } } : inputs;
        return Forces.Territorial.Prepend<Force?>(null)
            .SelectMany(f => ThreatInputs.Of(whole, f, period).Zip(ThreatInputs.Of(general, f, period), (all, told) => EditionSnapshot.Of(editionId, f, Compared(all), told)))
            .ToList();
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
