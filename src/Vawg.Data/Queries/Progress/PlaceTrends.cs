using Vawg.Domain.Indicators;
using Vawg.Domain.Periods;
using Vawg.Domain.Progress;
using Vawg.Domain.Reference;

namespace Vawg.Data.Queries.Progress;

/// <summary>The measures of one force, or of all, as a reader may see them up to a quarter. Of a force with a small count in a measure the general reader is told nothing of that measure.</summary>
public sealed class PlaceTrends
{
    private readonly Func<MeasureDefinition, int, MeasureValue?> _value;
    private readonly int? _first;
    private readonly bool _seesSmall;
    private readonly Dictionary<string, MeasureTrend> _trends = new(StringComparer.Ordinal);

    private readonly Func<MeasureDefinition, bool> _isTold;

    internal PlaceTrends(Quarter until, int? first, bool seesSmall, Func<MeasureDefinition, int, MeasureValue?> value, Func<MeasureDefinition, bool> isTold)
    {
        _isTold = isTold;
        Until = until;
        _first = first;
        _seesSmall = seesSmall;
        _value = value;
    }

    public Quarter Until { get; }

    /// <summary>The time limits of the disclosure scheme, as they are set.</summary>
    public DecisionLimits Limits { get; init; } = DecisionLimits.Default;

    /// <summary>Whether any of some measures is told to this reader alone of those who read it.</summary>
    public bool OpensSmall(IEnumerable<string> measures) => _seesSmall && measures.Any(m => MeasureDefinitions.Find(m) is { } measure && Whole(measure).HasSmall);

    /// <summary>What a measure tells at the quarter.</summary>
    public MeasureMovement MovementOf(MeasureDefinition measure) =>
        TrendOf(measure) is { } trend ? trend.Movement : new MeasureMovement(measure, MovementKind.Suppressed);

    /// <summary>A measure over the quarters; null when it is not told to the reader.</summary>
    public MeasureTrend? TrendOf(MeasureDefinition measure) => Whole(measure) is var trend && (_seesSmall || !trend.HasSmall) ? trend : null;

    /// <summary>A measure whose values may be drawn: of which the reader is told every part of every quarter. Of the others it is told in words whether they moved.</summary>
    public MeasureTrend? DrawnOf(MeasureDefinition measure) => _seesSmall || _isTold(measure) ? TrendOf(measure) : null;

    /// <summary>A commitment's measures, in the order in which it names them.</summary>
    public static IReadOnlyList<MeasureDefinition> MeasuresOf(Commitment commitment) =>
        commitment.Measures.Select(MeasureDefinitions.Find).OfType<MeasureDefinition>().ToList();

    /// <summary>A commitment that is embedded, beside those of its measures that the reader may see; null when it is not embedded.</summary>
    public EmbeddedReview? Review(EmbeddedSpell? spell, Commitment commitment) =>
        spell is null ? null : EmbeddedReview.Of(spell, MeasuresOf(commitment).Select(TrendOf).OfType<MeasureTrend>().ToList());

    private MeasureTrend Whole(MeasureDefinition measure)
    {
        if (_trends.TryGetValue(measure.Code, out var held))
        {
            return held;
        }

        var quarters = _first is { } first && first <= Until.Index ? Enumerable.Range(first, Until.Index - first + 1) : [];
        return _trends[measure.Code] = new MeasureTrend(measure, quarters.Select(q => (Quarter.FromIndex(q), _value(measure, q))).ToList(), Limits);
    }
}
