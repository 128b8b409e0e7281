using Microsoft.EntityFrameworkCore;
using Vawg.Data.Model;

namespace Vawg.Data.Publishing;

/// <summary>Whether counts of a force and quarter were published and taken back: what comes then restates from missing.</summary>
internal static class WithdrawnCounts
{
    public static Task<bool> AreAsync(Publication publication, RestatedKind kind, string forceCode, int quarter, CancellationToken cancellationToken) => publication.Context.Restatements.AnyAsync(
        r => r.Collection == publication.Collection && r.Kind == kind && r.ForceCode == forceCode && r.Quarter == quarter && r.IsWithdrawal,
        cancellationToken);
}
