using Microsoft.EntityFrameworkCore;
using Vawg.Data.Audit;
using Vawg.Data.Model;
using Vawg.Data.People;
using Vawg.Data.Queries.Overview;
using Vawg.Domain.Measures;
using Vawg.Domain.People;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Data.Registers;

/// <summary>Items of the attention list that leads put aside for a while, each with a reason. An item that is put aside is listed apart, never dropped.</summary>
public sealed class AttentionAsides(IDbContextFactory<VawgDbContext> contexts, RegisterWriter writer, TimeProvider clock)
{
    /// <summary>For how many quarters an item may be put aside.</summary>
    public static IReadOnlyList<int> Spans { get; } = [1, 2, 4];

    /// <summary>What is put aside in the list of a quarter, of the forces in the reader's scope.</summary>
    public async Task<IReadOnlyList<StoredAside>> AtAsync(Quarter quarter, Reader reader, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var rows = await context.AttentionAsides.AsNoTracking()
            .Where(a => a.FirstQuarter <= quarter.Index && a.LastQuarter >= quarter.Index && !context.AttentionAsides.Any(later => later.Item == a.Item && later.Id > a.Id))
            .OrderBy(a => a.Id)
            .ToListAsync(cancellationToken);
        return [.. rows.Where(a => !a.IsPutBack && reader.MayRead(ForceCode.Parse(a.ForceCode)))];
    }

    /// <summary>Leaves an item out of the list of a quarter and of those after it.</summary>
    /// <param name="span">For how many quarters: 1, 2 or 4.</param>
    public Task<IReadOnlyList<(string Field, string Text)>> PutAsideAsync(SignedInPerson by, string source, AttentionItem item, Quarter quarter, int span, string reason, CancellationToken cancellationToken) =>
        WriteAsync(by, source, item.Key, item.Force, $"{item.LinkText}{item.Rest}", quarter, span, reason, isPutBack: false, cancellationToken);

    /// <summary>Lists an item again.</summary>
    public Task<IReadOnlyList<(string Field, string Text)>> PutBackAsync(SignedInPerson by, string source, StoredAside aside, string reason, CancellationToken cancellationToken) =>
        WriteAsync(by, source, aside.Item, Forces.Get(ForceCode.Parse(aside.ForceCode)), aside.Sentence, Quarter.FromIndex(aside.FirstQuarter), aside.LastQuarter - aside.FirstQuarter + 1, reason, isPutBack: true, cancellationToken);

    private Task<IReadOnlyList<(string Field, string Text)>> WriteAsync(
        SignedInPerson by, string source, string item, Force force, string sentence, Quarter quarter, int span, string reason, bool isPutBack, CancellationToken cancellationToken) =>
        writer.WriteAsync(by, source, Act.KeepRegisters, $"LOCK TABLE attention_aside IN SHARE ROW EXCLUSIVE MODE", async context =>
        {
            var problems = new RegisterProblems()
                .When(!isPutBack && !Spans.Contains(span), "span", "Choose for how long it is put aside.")
                .Text("reason", reason, RegisterText.LongestReason, isPutBack ? "Say why it is listed again." : "Say why it needs no attention now.")
                .Found;
            if (problems.Count > 0)
            {
                return RegisterChange.Refused(problems);
            }

            var newest = await context.AttentionAsides.AsNoTracking().Where(a => a.Item == item).OrderByDescending(a => a.Id).FirstOrDefaultAsync(cancellationToken);
            var isAside = newest is { IsPutBack: false } && newest.FirstQuarter <= quarter.Index && newest.LastQuarter >= quarter.Index;
            if (isAside != isPutBack)
            {
                return RegisterChange.Refused((string.Empty, isPutBack ? "Somebody has listed it again already. Nothing was kept." : "Somebody has put it aside already. Nothing was kept."));
            }

            context.AttentionAsides.Add(new StoredAside
            {
                Item = item,
                ForceCode = force.Code.Text,
                Sentence = sentence.Length <= StoredAside.LongestSentence ? sentence : sentence[..StoredAside.LongestSentence],
                FirstQuarter = quarter.Index,
                LastQuarter = quarter.Index + span - 1,
                IsPutBack = isPutBack,
                Reason = reason,
                ById = by.AccountId,
                By = by.Name,
                AtUtc = clock.GetUtcNow().UtcDateTime,
            });
            return new RegisterChange
            {
                Act = isPutBack ? AuditAct.AttentionPutBack : AuditAct.AttentionPutAside,
                ForceCode = force.Code.Text,
                Subject = item,
                Details = [("until", Quarter.FromIndex(quarter.Index + span - 1).Code), ("reason", reason)],
            };
        }, cancellationToken);
}
