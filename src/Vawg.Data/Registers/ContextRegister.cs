using System.Globalization;
using Microsoft.EntityFrameworkCore;
using Vawg.Data.Audit;
using Vawg.Data.Model;
using Vawg.Data.People;
using Vawg.Domain.Measures;
using Vawg.Domain.People;
using Vawg.Domain.Reference;
using Vawg.Domain.Registers;

namespace Vawg.Data.Registers;

/// <summary>Context figures: those that come with the product and those that leads add. None is ever changed; one that is wrong is withdrawn with a reason.</summary>
public sealed class ContextRegister(IDbContextFactory<VawgDbContext> contexts, RegisterWriter writer, TimeProvider clock)
{
    /// <summary>The figures that a reader may see, those of the product first.</summary>
    public async Task<IReadOnlyList<ContextFigure>> AllAsync(Reader reader, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var added = await Newest(context).Where(f => !f.IsWithdrawn).OrderBy(f => f.Number).ToListAsync(cancellationToken);
        return [.. ContextFigures.All, .. added.Select(Read).Where(f => f.MayBeReadBy(reader))];
    }

    public Task<IReadOnlyList<(string Field, string Text)>> AddAsync(SignedInPerson by, string source, NewContextFigure entry, CancellationToken cancellationToken) =>
        WriteAsync(by, source, async context =>
        {
            if (entry.Problems is { Count: > 0 } problems)
            {
                return RegisterChange.Refused(problems);
            }

            var number = (await context.ContextFigures.MaxAsync(f => (int?)f.Number, cancellationToken) ?? 0) + 1;
            context.ContextFigures.Add(Row(entry, number, version: 1, string.Empty, by));
            return new RegisterChange { Act = AuditAct.ContextFigureAdded, ForceCode = entry.Force?.Code.Text, Subject = Subject(number), Details = [("title", entry.Title), ("source", entry.Source)] };
        }, cancellationToken);

    /// <summary>Shows a figure no more; what it was stays stored.</summary>
    public Task<IReadOnlyList<(string Field, string Text)>> WithdrawAsync(SignedInPerson by, string source, int number, string reason, CancellationToken cancellationToken) =>
        WriteAsync(by, source, async context =>
        {
            var before = await Newest(context).SingleOrDefaultAsync(f => f.Number == number, cancellationToken);
            if (before is null or { IsWithdrawn: true } || !Read(before).MayBeReadBy(by.Reader))
            {
                return RegisterChange.Refused(("reason", "There is no such figure, or somebody has withdrawn it. Nothing was kept."));
            }

            if (new RegisterProblems().Text("reason", reason, RegisterText.LongestReason, "Say why it is withdrawn.").Found is { Count: > 0 } problems)
            {
                return RegisterChange.Refused(problems);
            }

            var entry = Entry(Read(before));
            context.ContextFigures.Add(Row(entry, number, before.Version + 1, reason, by, isWithdrawn: true));
            return new RegisterChange { Act = AuditAct.ContextFigureWithdrawn, ForceCode = entry.Force?.Code.Text, Subject = Subject(number), Details = [("title", entry.Title), ("reason", reason)] };
        }, cancellationToken);

    private static IQueryable<StoredContextFigure> Newest(VawgDbContext context) =>
        context.ContextFigures.AsNoTracking().Where(f => !context.ContextFigures.Any(other => other.Number == f.Number && other.Version > f.Version));

    private Task<IReadOnlyList<(string Field, string Text)>> WriteAsync(SignedInPerson by, string source, Func<VawgDbContext, Task<RegisterChange>> change, CancellationToken cancellationToken) =>
        writer.WriteAsync(by, source, Act.KeepRegisters, $"LOCK TABLE context_figure IN SHARE ROW EXCLUSIVE MODE", change, cancellationToken);

    private static string Subject(int number) => string.Create(CultureInfo.InvariantCulture, $"Context figure {number}");

    private static ContextFigure Read(StoredContextFigure row) => new()
    {
        Key = string.Create(CultureInfo.InvariantCulture, $"added-{row.Number}"),
        Number = row.Number,
        Kind = (ContextKind)row.Kind,
        Theme = row.ThemeCode.Length == 0 ? null : row.ThemeCode,
        Force = Forces.Find(row.ForceCode),
        Title = row.Title,
        Value = row.Value,
        Amount = row.Amount,
        Unit = row.Unit,
        Base = row.Base,
        Period = row.Period,
        Source = row.Source,
        Place = row.Place,
        Tells = row.Tells,
        Limitations = row.Limitations,
    };

    private static NewContextFigure Entry(ContextFigure figure) => new()
    {
        Kind = figure.Kind,
        Theme = Domain.Threats.Themes.Find(figure.Theme),
        Force = figure.Force,
        Title = figure.Title,
        Value = figure.Value,
        Amount = figure.Amount,
        Unit = figure.Unit,
        Base = figure.Base,
        Period = figure.Period,
        Source = figure.Source,
        Place = figure.Place,
        Tells = figure.Tells,
        Limitations = figure.Limitations,
    };

    private StoredContextFigure Row(NewContextFigure entry, int number, int version, string reason, SignedInPerson by, bool isWithdrawn = false) => new()
    {
        Number = number,
        Version = version,
        Kind = (short)entry.Kind!.Value,
        ThemeCode = entry.Theme?.Code ?? string.Empty,
        ForceCode = entry.Force?.Code.Text ?? string.Empty,
        Title = entry.Title,
        Value = entry.Value,
        Amount = entry.Amount,
        Unit = entry.Unit,
        Base = entry.Base,
        Period = entry.Period,
        Source = entry.Source,
        Place = entry.Place,
        Tells = entry.Tells,
        Limitations = entry.Limitations,
        IsWithdrawn = isWithdrawn,
        Reason = reason,
        ById = by.AccountId,
        By = by.Name,
        AtUtc = clock.GetUtcNow().UtcDateTime,
    };
}
