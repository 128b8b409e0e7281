using Microsoft.EntityFrameworkCore;
using Vawg.Data.Model;
using Vawg.Data.Queries.Returns;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Data.Queries.Sources;

/// <summary>The versions of a force's returns in a period: those that count now, and of each quarter the one that was published first, a withdrawn one too.</summary>
internal sealed class ReturnVersions
{
    private ReturnVersions(IEnumerable<DataSetVersion> all)
    {
        var quarters = all.GroupBy(v => v.FirstQuarter!.Value).OrderBy(q => q.Key).Select(q => q.OrderBy(v => v.Id).ToList()).ToList();
        (Current, First) = ([.. quarters.Select(q => q.SingleOrDefault(v => v.IsCurrent)).OfType<DataSetVersion>()], [.. quarters.Select(q => q[0])]);
    }

    public IReadOnlyList<DataSetVersion> Current { get; }

    public IReadOnlyList<DataSetVersion> First { get; }

    /// <summary>Whether a later version stands where another was published first, or none does any more.</summary>
    public bool AreChanged => !First.SequenceEqual(Current);

    public static async Task<ReturnVersions> ReadAsync(VawgDbContext context, Collection collection, Force force, Period period, CancellationToken cancellationToken)
    {
        var (first, last) = (period.First.Index, period.Last.Index);
        return new ReturnVersions(await context.ReturnsOf(collection, force.Code).Where(v => v.FirstQuarter >= first && v.FirstQuarter <= last).ToListAsync(cancellationToken));
    }

    /// <summary>The versions that the reader is led to without their rows.</summary>
    public FigureTrail WithoutRows(bool areHidden) => areHidden ? FigureTrail.Hidden(Current) : FigureTrail.Missing(Current);
}
