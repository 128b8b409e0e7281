using Microsoft.EntityFrameworkCore;
using Vawg.Domain.Measures;

namespace Vawg.Data.Registers;

/// <summary>Reads what of the registers bears on every view.</summary>
public sealed class RegisterQuery(IDbContextFactory<VawgDbContext> contexts)
{
    public async Task<ShownRegisters> ReadAsync(Reader reader, CancellationToken cancellationToken)
    {
        await using var context = await contexts.CreateDbContextAsync(cancellationToken);
        var events = await EventRegister.Newest(context).Where(e => !e.IsRetired).OrderBy(e => e.FirstDay).ThenBy(e => e.Number).ToListAsync(cancellationToken);
        var groups = reader.OwnForce is null ? await PeerGroups.Newest(context).OrderBy(g => g.Name).ToListAsync(cancellationToken) : [];
        return new ShownRegisters(
            events.Select(e => EventRegister.Read(e).Event).Where(e => e.Force is null || reader.MayRead(e.Force.Code)).ToList(),
            groups.Select(g => PeerGroups.Read(g).Group).ToList());
    }
}
