using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Domain.Comparison;

/// <summary>Charts a force's share of a like-for-like national count, in which a movement of the whole nation does not show.</summary>
public static class ShareSignals
{
    /// <summary>The XmR chart of the share, by the rules of <see cref="XmR.Analyse"/>.</summary>
    public static XmRChart Analyse(IReadOnlyList<SharePoint> points, IReadOnlyList<SeriesBreak> breaks, IReadOnlyList<Quarter>? chosenBaselines = null) =>
        XmR.Analyse(points.Select(p => new XmRPoint(p.Quarter, p.Force, p.Share)).ToList(), breaks, chosenBaselines);
}
