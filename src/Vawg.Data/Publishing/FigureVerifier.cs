using Microsoft.EntityFrameworkCore;
using Vawg.Data.Imports;
using Vawg.Data.Model;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Data.Publishing;

/// <summary>Computes every prepared figure again from the stored rows and compares, and checks that what is stored as hidden is enough.</summary>
public sealed class FigureVerifier(IDbContextFactory<VawgDbContext> contexts)
{
    public async Task<FigureVerification> VerifyAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var differences = new List<string>();
        var versions = await context.DataSetVersions.AsNoTracking()
            .Where(v => (v.IsCurrent && v.Table != DataTable.Population) || v.Table == DataTable.ForceReturn)
            .OrderBy(v => v.Id)
            .ToListAsync(cancellationToken);
        var figures = new Dictionary<(Collection, string, string, int), long?>();
        var outcomes = new Dictionary<(Collection, short, string, string, int, string), long?>();
        var severities = new Dictionary<(Collection, string, string, int), (long, long, long, long)>();
        var victims = new PreparedVictimCheck();
        var ages = new PreparedOutcomeAgeCheck();
        foreach (var version in versions)
        {
            await RecomputeAsync(context, version, figures, outcomes, severities, victims, ages, cancellationToken);
        }

        var figureCount = 0;
        await foreach (var stored in context.PreparedFigures.AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            figureCount++;
            if (!figures.Remove((stored.Collection, stored.Selection, stored.ForceCode, stored.Quarter), out var again) || again != stored.Count)
            {
                differences.Add($"{stored.Collection.Name()}, {stored.Selection}, {stored.ForceCode}, {Quarter.FromIndex(stored.Quarter)}: {Shown(stored.Count)} is stored, {Shown(again)} follows from the rows.");
            }
        }

        var outcomeCount = 0;
        await foreach (var stored in context.PreparedOutcomes.AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            outcomeCount++;
            if (!outcomes.Remove((stored.Collection, stored.Basis, stored.Selection, stored.ForceCode, stored.Quarter, stored.OutcomeCode), out var again) || again != stored.Count)
            {
                differences.Add($"{stored.Collection.Name()}, outcome {stored.OutcomeCode} ({(OutcomeBasis)stored.Basis}), {stored.Selection}, {stored.ForceCode}, {Quarter.FromIndex(stored.Quarter)}: {stored.Count} is stored, {again} follows from the rows.");
            }
        }

        await foreach (var stored in context.PreparedSeverities.AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            if (!severities.Remove(KeyOf(stored), out var again) || again != SumsOf(stored))
            {
                differences.Add($"{stored.Collection.Name()}, severity of {stored.ThemeCode}, {stored.ForceCode}, {Quarter.FromIndex(stored.Quarter)}: {SumsOf(stored)} is stored, {again} follows from the rows.");
            }
        }

        differences.AddRange(severities.Select(s => $"{s.Key.Item1.Name()}, severity of {s.Key.Item2}, {s.Key.Item3}, {Quarter.FromIndex(s.Key.Item4)}: nothing is stored, {s.Value} follows from the rows."));
        differences.AddRange(figures.Select(f => $"{f.Key.Item1.Name()}, {f.Key.Item2}, {f.Key.Item3}, {Quarter.FromIndex(f.Key.Item4)}: nothing is stored, {Shown(f.Value)} follows from the rows."));
        differences.AddRange(outcomes.Select(o => $"{o.Key.Item1.Name()}, outcome {o.Key.Item6}, {o.Key.Item3}, {o.Key.Item4}, {Quarter.FromIndex(o.Key.Item5)}: nothing is stored, {o.Value} follows from the rows."));
        differences.AddRange(await victims.DifferencesAsync(context, cancellationToken));
        differences.AddRange(await ages.DifferencesAsync(context, cancellationToken));
        differences.AddRange(await HiddenFigureCheck.DifferencesAsync(context, cancellationToken));
        return new FigureVerification(figureCount, outcomeCount, differences);
    }

    private static (Collection, string, string, int) KeyOf(PreparedSeverity severity) => (severity.Collection, severity.ThemeCode, severity.ForceCode, severity.Quarter);

    private static (long, long, long, long) SumsOf(PreparedSeverity severity) => (severity.Weighted, severity.Offences, severity.SumTenths, severity.SumOfSquaresHundredths);

    /// <summary>A later table of open data takes the place of everything that earlier ones said of its quarters.</summary>
    private static bool IsOf(DataSetVersion version, int quarter) => quarter >= version.FirstQuarter && quarter <= version.LastQuarter;

    private static string Shown(long? count) => count is { } known ? FigurePresenter.Whole(known) : MissingReason.NotSupplied.Symbol();

    private static async Task RecomputeAsync(
        VawgDbContext context,
        DataSetVersion version,
        Dictionary<(Collection, string, string, int), long?> figures,
        Dictionary<(Collection, short, string, string, int, string), long?> outcomes,
        Dictionary<(Collection, string, string, int), (long, long, long, long)> severities,
        PreparedVictimCheck victims,
        PreparedOutcomeAgeCheck ages,
        CancellationToken cancellationToken)
    {
        IEnumerable<PreparedFigure> newFigures = [];
        IEnumerable<PreparedOutcome> newOutcomes = [];
        switch (version.Table)
        {
            case DataTable.RecordedCrime:
                foreach (var key in figures.Keys.Where(k => k.Item1 == version.Collection && IsOf(version, k.Item4)).ToList())
                {
                    figures.Remove(key);
                }

                newFigures = await CrimeAsync(context, version, cancellationToken);
                break;
            case DataTable.Outcomes:
                foreach (var key in outcomes.Keys.Where(k => k.Item1 == version.Collection && IsOf(version, k.Item5)).ToList())
                {
                    outcomes.Remove(key);
                }

                newOutcomes = await OutcomesAsync(context, version, cancellationToken);
                break;
            case DataTable.ForceReturn:
                var counts = new PreparedCounts(version.Collection);
                var stored = await StoredReturns.ReadAsync(context, version, cancellationToken);
                victims.Add(version, stored);
                ages.Add(version, stored);
                if (!version.IsCurrent)
                {
                    break;
                }

                newFigures = counts.Figures(stored, version.Id);
                newOutcomes = counts.OutcomeCounts(stored, version.Id);
                foreach (var severity in new PreparedSeverities(version.Collection).Of(stored, version.Id))
                {
                    severities[KeyOf(severity)] = SumsOf(severity);
                }

                break;
            case DataTable.Population:
                break;
            default:
                throw new InvalidOperationException($"The table {version.Table} has no prepared figures.");
        }

        foreach (var figure in newFigures)
        {
            figures[(figure.Collection, figure.Selection, figure.ForceCode, figure.Quarter)] = figure.Count;
        }

        foreach (var outcome in newOutcomes)
        {
            outcomes[(outcome.Collection, outcome.Basis, outcome.Selection, outcome.ForceCode, outcome.Quarter, outcome.OutcomeCode)] = outcome.Count;
        }
    }

    private static async Task<IEnumerable<PreparedFigure>> CrimeAsync(VawgDbContext context, DataSetVersion version, CancellationToken cancellationToken)
    {
        var totals = new CrimeTotals(Quarter.FromIndex(version.FirstQuarter!.Value), Quarter.FromIndex(version.LastQuarter!.Value));
        await foreach (var row in context.RecordedOffences.AsNoTracking().Where(r => r.VersionId == version.Id).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            totals.Add(new OpenDataCrimeRow(ForceCode.Parse(row.ForceCode), Quarter.FromIndex(row.Quarter), OffenceCode.Parse(row.OffenceCode), row.Count!.Value, row.SourceRow));
        }

        return totals.Figures(version.Id);
    }

    private static async Task<IEnumerable<PreparedOutcome>> OutcomesAsync(VawgDbContext context, DataSetVersion version, CancellationToken cancellationToken)
    {
        var totals = new OutcomeTotals();
        await foreach (var row in context.StoredOutcomes.AsNoTracking().Where(r => r.VersionId == version.Id).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            totals.Add(new OpenDataOutcomeRow(ForceCode.Parse(row.ForceCode), Quarter.FromIndex(row.Quarter), OffenceCode.Parse(row.OffenceCode), OutcomeCode.Parse(row.OutcomeCode), (OutcomeBasis)row.Basis, row.Count!.Value, row.SourceRow));
        }

        return totals.Counts(version.Id);
    }
}
