using Microsoft.EntityFrameworkCore;
using Vawg.Data.Model;
using Vawg.Domain.Measures;
using Vawg.Domain.Reference;

namespace Vawg.Data.Queries.Returns;

/// <summary>The versions of one force's returns, whose scope is the code of the force and the quarter.</summary>
internal static class ReturnsOfForce
{
    /// <summary>Every version, superseded and withdrawn ones too.</summary>
    public static IQueryable<DataSetVersion> ReturnsOf(this VawgDbContext context, Collection collection, ForceCode force)
    {
        var scope = force.Text + " ";
        return context.DataSetVersions.AsNoTracking().Where(v => v.Collection == collection && v.Table == DataTable.ForceReturn && v.Scope.StartsWith(scope));
    }
}
