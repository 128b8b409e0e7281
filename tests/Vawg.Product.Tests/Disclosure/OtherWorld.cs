using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Vawg.Dashboard.Tests.Hosting;
using Vawg.Data;
using Vawg.Data.Model;
using Vawg.Data.Queries.Figures;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Product.Tests.Disclosure;

/// <summary>A database that differs from another in what a reader does not see: hidden counts, whole rows of hidden outcomes, outcomes of which nothing is told, restatements of both, and the rows of returns.</summary>
internal sealed class OtherWorld(LoadedCollection figures)
{
    private readonly List<Func<VawgDbContext, int, Task>> _changes = [];

    /// <summary>Hidden counts that differ.</summary>
    public int Moved { get; private set; }

    /// <summary>Rows of hidden outcomes by age that differ.</summary>
    public int MovedByAge { get; private set; }

    /// <summary>Hidden counts that cannot.</summary>
    public IReadOnlyList<string> Unmoved { get; private set; } = [];

    private Collection Collection => figures.Collection;

    /// <summary>Changes the database.</summary>
    public async Task EnterAsync(RunningDashboard dashboard)
    {
        var moves = new HiddenMoves(figures.View);
        (Moved, Unmoved) = (moves.All.Count(m => m.Value != 0), moves.Unmoved);
        foreach (var ((selection, force, quarter), by) in moves.All)
        {
            _changes.Add((context, sign) => context.PreparedFigures
                .Where(p => p.Collection == Collection && p.Selection == selection.Text && p.ForceCode == force.Text && p.Quarter == quarter.Index)
                .ExecuteUpdateAsync(set => set.SetProperty(p => p.Count, p => p.Count + (sign * by))));
        }

        await using var context = await ContextAsync(dashboard);
        MoveOutcomes(await context.PreparedOutcomes.AsNoTracking().Where(p => p.Collection == Collection).ToListAsync());
        await MoveOutcomesByAgeAsync(context);
        MoveRestatements(await context.Restatements.AsNoTracking().Where(r => r.Collection == Collection).ToListAsync());
        var own = figures.View.Reader.OwnForce?.Text;
        _changes.Add((all, sign) => all.RecordedOffences.Where(r => r.ForceCode != own).ExecuteUpdateAsync(set => set.SetProperty(r => r.Count, r => r.Count + sign)));
        await ChangeAsync(dashboard, 1);
    }

    /// <summary>Changes the database back.</summary>
    public Task LeaveAsync(RunningDashboard dashboard) => ChangeAsync(dashboard, -1);

    private void MoveOutcomes(List<PreparedOutcome> rows)
    {
        foreach (var row in rows.Where(r => figures.View.Reader.OwnForce?.Text != r.ForceCode && YearOf(r).Last > figures.Cube.Last))
        {
            Move(row, 3);
        }

        foreach (var beside in rows.Where(IsHidden).GroupBy(r => (r.Basis, r.Selection, r.Quarter, r.OutcomeCode)))
        {
            var pair = beside.OrderByDescending(r => r.Count).Take(2).ToList();
            if (pair is [{ Count: > 0 } from, { } to])
            {
                Move(from, -1);
                Move(to, 1);
            }
        }
    }

    /// <summary>Outcomes by age where those whatever the age are hidden, of the theme and of VAWG; and of years that are not whole, of which nothing is told.</summary>
    private async Task MoveOutcomesByAgeAsync(VawgDbContext context)
    {
        var scopes = (await context.DataSetVersions.AsNoTracking().Where(v => v.Collection == Collection && v.Table == DataTable.ForceReturn && v.IsCurrent).ToListAsync())
            .ToDictionary(v => v.Id, v => (Force: ForceCode.Parse(v.Scope[..v.Scope.IndexOf(' ', StringComparison.Ordinal)]), Quarter: Quarter.FromIndex(v.FirstQuarter!.Value)));
        foreach (var row in await context.PreparedOutcomeAges.AsNoTracking().Where(r => r.Collection == Collection).ToListAsync())
        {
            if (!scopes.TryGetValue(row.VersionId, out var of) || figures.View.Reader.OwnForce == of.Force || !OffenceSelection.TryParse(row.Selection, out var selection))
            {
                continue;
            }

            var year = Period.FinancialYear(of.Quarter.FinancialYear);
            if (year.Last > figures.Cube.Last || new[] { selection, OffenceSelection.Vawg, OffenceSelection.OfTheme(Domain.Threats.Themes.Find("SH")!) }.All(s => figures.OutcomePattern.HidesRow((OutcomeBasis)row.Basis, s, of.Force, year)))
            {
                MovedByAge++;
                _changes.Add((all, sign) => all.PreparedOutcomeAges
                    .Where(r => r.Collection == Collection && r.VersionId == row.VersionId && r.Basis == row.Basis && r.Selection == row.Selection && r.VictimGroup == row.VictimGroup)
                    .ExecuteUpdateAsync(set => set.SetProperty(r => r.Sixteen, r => r.Sixteen + (7 * sign)).SetProperty(r => r.Charged, r => r.Charged + (11 * sign))));
            }
        }
    }

    private void MoveRestatements(List<Restatement> rows)
    {
        foreach (var row in rows.Where(r => figures.View.Reader.OwnForce?.Text != r.ForceCode && (r.Kind == RestatedKind.Outcomes || IsHidden(r))))
        {
            _changes.Add((context, sign) => context.Restatements
                .Where(r => r.Collection == Collection && r.VersionId == row.VersionId && r.Kind == row.Kind && r.Subject == row.Subject && r.ForceCode == row.ForceCode && r.Quarter == row.Quarter)
                .ExecuteUpdateAsync(set => set.SetProperty(r => r.Before, r => r.Before + (2 * sign)).SetProperty(r => r.After, r => r.After + sign)));
        }
    }

    private bool IsHidden(PreparedOutcome row) => ForceCode.Parse(row.ForceCode) is var force && figures.View.Reader.OwnForce != force
        && OffenceSelection.TryParse(row.Selection, out var selection) && OutcomeFigures.Of(figures.OfAllForces, (OutcomeBasis)row.Basis, selection, Domain.Reference.Forces.Get(force), YearOf(row), OutcomeKinds.Charged).Total.Reason == MissingReason.Suppressed;

    private bool IsHidden(Restatement row) => OffenceSelection.TryParse(row.Subject, out var selection)
        && figures.View.At(selection, ForceCode.Parse(row.ForceCode), Quarter.FromIndex(row.Quarter)).IsMissing;

    private static Period YearOf(PreparedOutcome row) => Quarter.FromIndex(row.Quarter) is var quarter ? Period.YearEnding(quarter + (4 - quarter.Number)) : default;

    private void Move(PreparedOutcome row, long by) => _changes.Add((context, sign) => context.PreparedOutcomes
        .Where(p => p.Collection == Collection && p.Basis == row.Basis && p.Selection == row.Selection && p.ForceCode == row.ForceCode && p.Quarter == row.Quarter && p.OutcomeCode == row.OutcomeCode)
        .ExecuteUpdateAsync(set => set.SetProperty(p => p.Count, p => p.Count + (sign * by))));

    private async Task ChangeAsync(RunningDashboard dashboard, int sign)
    {
        await using var context = await ContextAsync(dashboard);
        await using var transaction = await context.Database.BeginTransactionAsync();
        foreach (var change in _changes)
        {
            await change(context, sign);
        }

        await transaction.CommitAsync();
    }

    private static Task<VawgDbContext> ContextAsync(RunningDashboard dashboard) => dashboard.Services.GetRequiredService<IDbContextFactory<VawgDbContext>>().CreateDbContextAsync();
}
