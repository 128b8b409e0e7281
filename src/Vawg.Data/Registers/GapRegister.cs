using Microsoft.EntityFrameworkCore;
using Vawg.Data.Audit;
using Vawg.Data.Model;
using Vawg.Data.People;
using Vawg.Domain.People;
using Vawg.Domain.Registers;

namespace Vawg.Data.Registers;

/// <summary>Intelligence gaps: those that come with the product, those that leads add, and the states that each came into, of which none is ever changed.</summary>
public sealed class GapRegister(IDbContextFactory<VawgDbContext> contexts, RegisterWriter writer, TimeProvider clock)
{
    /// <summary>Every gap, those of the product first.</summary>
    public async Task<IReadOnlyList<RegisteredGap>> AllAsync(CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var added = await context.IntelligenceGaps.AsNoTracking().OrderBy(g => g.Id).ToListAsync(cancellationToken);
        var steps = (await context.GapSteps.AsNoTracking().OrderByDescending(s => s.Number).ToListAsync(cancellationToken)).ToLookup(s => s.GapSlug, StringComparer.Ordinal);
        return
        [
            .. IntelligenceGaps.All.Select(g => new RegisteredGap(g, null, Steps(g.Slug))),
            .. added.Select(g => new RegisteredGap(Read(g), g.By, Steps(g.Slug))),
        ];

        List<GapStep> Steps(string slug) => steps[slug].Select(s => new GapStep((GapState)s.State, s.OnDay, s.Sentence, s.Owner, s.By, s.AtUtc)).ToList();
    }

    /// <summary>The gap of an address; null when there is none.</summary>
    public async Task<RegisteredGap?> FindAsync(string slug, CancellationToken cancellationToken) =>
        (await AllAsync(cancellationToken)).FirstOrDefault(g => g.Gap.Slug.Equals(slug, StringComparison.OrdinalIgnoreCase));

    public Task<IReadOnlyList<(string Field, string Text)>> AddAsync(SignedInPerson by, string source, NewGap entry, CancellationToken cancellationToken) =>
        writer.WriteAsync(by, source, Act.KeepRegisters, $"LOCK TABLE intelligence_gap IN SHARE ROW EXCLUSIVE MODE", async context =>
        {
            if (entry.Problems is { Count: > 0 } problems)
            {
                return RegisterChange.Refused(problems);
            }

            var slug = RegisterText.Slug(entry.Title, StoredGap.LongestSlug);
            if (IntelligenceGaps.All.Any(g => g.Slug == slug) || await context.IntelligenceGaps.AnyAsync(g => g.Slug == slug, cancellationToken))
            {
                return RegisterChange.Refused(("title", "There is a gap of that title. Give another title, or change the state of that gap."));
            }

            context.IntelligenceGaps.Add(Row(entry, slug, by));
            return new RegisterChange { Act = AuditAct.GapAdded, Subject = slug, Details = [("title", entry.Title)] };
        }, cancellationToken);

    /// <summary>Brings a gap into a state.</summary>
    public Task<IReadOnlyList<(string Field, string Text)>> StepAsync(SignedInPerson by, string source, NewGapStep entry, CancellationToken cancellationToken) =>
        writer.WriteAsync(by, source, Act.KeepRegisters, $"LOCK TABLE gap_step IN SHARE ROW EXCLUSIVE MODE", async context =>
        {
            var isKnown = IntelligenceGaps.All.Any(g => g.Slug == entry.GapSlug) || await context.IntelligenceGaps.AnyAsync(g => g.Slug == entry.GapSlug, cancellationToken);
            var steps = await context.GapSteps.CountAsync(s => s.GapSlug == entry.GapSlug, cancellationToken);
            if (!isKnown || steps != entry.BasedOn)
            {
                return RegisterChange.Refused(("state", isKnown ? "Somebody changed the state while you worked on it. Nothing was kept: look at what is new, then make your change there." : "There is no such gap. Nothing was kept."));
            }

            if (entry.Problems(DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime)) is { Count: > 0 } problems)
            {
                return RegisterChange.Refused(problems);
            }

            context.GapSteps.Add(Row(entry, by));
            return new RegisterChange { Act = AuditAct.GapStateChanged, Subject = entry.GapSlug, Details = [("state", entry.State!.Value.Name()), ("sentence", entry.Sentence)] };
        }, cancellationToken);

    private static IntelligenceGap Read(StoredGap row) => new()
    {
        Slug = row.Slug,
        Title = row.Title,
        Unknown = row.Unknown,
        Matters = row.Matters,
        Themes = row.Themes.Split(';', StringSplitOptions.RemoveEmptyEntries),
        Owner = row.Owner,
        Closes = row.Closes,
        Source = row.Source,
        Place = row.Place,
    };

    private StoredGap Row(NewGap entry, string slug, SignedInPerson by) => new()
    {
        Slug = slug,
        Title = entry.Title,
        Unknown = entry.Unknown,
        Matters = entry.Matters,
        Themes = string.Join(';', entry.Themes.Select(t => t.Code)),
        Owner = entry.Owner,
        Closes = entry.Closes,
        Source = entry.Source,
        Place = entry.Place,
        ById = by.AccountId,
        By = by.Name,
        AtUtc = clock.GetUtcNow().UtcDateTime,
    };

    private StoredGapStep Row(NewGapStep entry, SignedInPerson by) => new()
    {
        GapSlug = entry.GapSlug,
        Number = entry.BasedOn + 1,
        State = (short)entry.State!.Value,
        OnDay = entry.OnDay!.Value,
        Sentence = entry.Sentence,
        Owner = entry.Owner,
        ById = by.AccountId,
        By = by.Name,
        AtUtc = clock.GetUtcNow().UtcDateTime,
    };
}
