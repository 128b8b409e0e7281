using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Domain.Comparison;

/// <summary>
/// Shares of a count like for like: a force's share of the count of those forces that supplied every quarter that it supplied itself. A force that is late
/// in one quarter is left out of all of them, so that it raises nobody's share.
/// </summary>
public sealed class LikeForLikeShares
{
    private readonly IReadOnlyList<Quarter> _quarters;
    private readonly Dictionary<ForceCode, long?[]> _counts;
    private readonly IReadOnlySet<ForceCode> _hidden;

    /// <param name="quarters">The quarters of one series, oldest first.</param>
    /// <param name="counts">Each force's count in each of them; a force without any may be absent.</param>
    /// <param name="hidden">Forces whose counts the reader may not see. They have no share; and where one of them is left out, all are, or the difference from the national count would be its count.</param>
    public LikeForLikeShares(IReadOnlyList<Quarter> quarters, IReadOnlyDictionary<ForceCode, IReadOnlyList<Count>> counts, IReadOnlySet<ForceCode> hidden)
    {
        _quarters = quarters;
        _counts = counts.Where(c => c.Value.Any(q => !q.IsMissing)).ToDictionary(c => c.Key, c => c.Value.Select(q => q.Known).ToArray());
        _hidden = hidden;
    }

    /// <summary>Forces with any count in these quarters.</summary>
    public int ForceCount => _counts.Count;

    /// <summary>The forces that a force is compared with, itself included; none when that would be fewer than half of those with any count, or when the force has no count that may be seen.</summary>
    public IReadOnlyList<ForceCode> ComparedWith(ForceCode force)
    {
        if (_hidden.Contains(force) || !_counts.TryGetValue(force, out var own))
        {
            return [];
        }

        var compared = _counts.Where(c => !c.Value.Where((count, q) => count is null && own[q] is not null).Any()).Select(c => c.Key).ToList();
        if (_counts.Keys.Except(compared).Any(_hidden.Contains))
        {
            compared.RemoveAll(_hidden.Contains);
        }

        return 2 * compared.Count >= _counts.Count ? compared : [];
    }

    /// <summary>A force's count in each quarter beside that of the forces it is compared with; empty when there are none.</summary>
    public IReadOnlyList<SharePoint> PointsOf(ForceCode force)
    {
        var compared = ComparedWith(force).Select(f => _counts[f]).ToList();
        return compared.Count == 0 ? [] : _quarters.Select((quarter, q) => _counts[force][q] is { } own
            ? new SharePoint(quarter, Count.Of(own), Count.Of(compared.Sum(c => c[q]!.Value)))
            : new SharePoint(quarter, Count.NotSupplied, Count.NotSupplied)).ToList();
    }
}
