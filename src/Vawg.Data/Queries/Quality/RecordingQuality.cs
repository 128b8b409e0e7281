using Vawg.Data.Queries.Figures;
using Vawg.Domain.Indicators;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Data.Queries.Quality;

/// <summary>
/// For how many victims a force knows what VAWG is told by, sex and age: the lesser share of the two over a year.
/// Comparisons between places whose shares differ by more than ten points are marked (docs/method.md, Recording quality).
/// </summary>
public static class RecordingQuality
{
    /// <summary>By how much two shares may differ before their comparison is marked.</summary>
    public const double MarkedDifference = 0.10;

    private static readonly Indicator[] Known = [IndicatorList.Find("known-victim-sex")!, IndicatorList.Find("known-victim-age")!];

    /// <summary>The share of a force, or of the nation where none is given; missing where either is.</summary>
    public static Measured Of(LoadedCollection collection, Force? force, Period period)
    {
        var shares = Known.Select(i => collection.Table(i, period)).Select(t => force is null ? t.National.Value : t.Row(force).Value).ToList();
        return shares.Find(s => s.IsMissing) is { IsMissing: true } missing && shares.Exists(s => s.IsMissing)
            ? missing
            : shares.MinBy(s => s.Known!.Value.Value);
    }

    /// <summary>Whether a force's share differs from the nation's so far that a comparison is marked.</summary>
    public static bool IsMarked(LoadedCollection collection, Force force, Period period) =>
        Of(collection, force, period).Known is { } own && Of(collection, null, period).Known is { } nation && Math.Abs(own.Value - nation.Value) > MarkedDifference;
}
