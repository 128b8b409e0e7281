using Microsoft.EntityFrameworkCore;
using Vawg.Domain.Measures;
using Vawg.Domain.Registers;

namespace Vawg.Data.Registers;

/// <summary>Reads what of the registers bears on every view.</summary>
public sealed class RegisterQuery(IDbContextFactory<VawgDbContext> contexts)
{
    /// <summary>The baselines of a collection that stand and are in the reader's scope, the oldest decision first.</summary>
    public async Task<IReadOnlyList<ChosenBaseline>> BaselinesAsync(Collection collection, Reader reader, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        return [.. (await BaselinesAsync(context, reader, cancellationToken)).Where(b => b.Collection == collection)];
    }

    public async Task<ShownRegisters> ReadAsync(Reader reader, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var events = await EventRegister.Newest(context).Where(e => !e.IsRetired).OrderBy(e => e.FirstDay).ThenBy(e => e.Number).ToListAsync(cancellationToken);
        var groups = reader.OwnForce is null ? await PeerGroups.Newest(context).OrderBy(g => g.Name).ToListAsync(cancellationToken) : [];
        return new ShownRegisters(
            events.Select(e => EventRegister.Read(e).Event).Where(e => e.Force is null || reader.MayRead(e.Force.Code)).ToList(),
            groups.Select(g => PeerGroups.Read(g).Group).ToList(),
            await BaselinesAsync(context, reader, cancellationToken));
    }

    private static async Task<IReadOnlyList<ChosenBaseline>> BaselinesAsync(VawgDbContext context, Reader reader, CancellationToken cancellationToken) =>
        [.. (await BaselineRegister.Standing(context).OrderBy(b => b.Number).ToListAsync(cancellationToken)).Select(BaselineRegister.Read).Where(b => b.Force is null || reader.MayRead(b.Force.Code))];
}
