namespace Vawg.Domain.Measures;

/// <summary>A rate or proportion with its interval, or missing with a reason.</summary>
public readonly record struct Measured
{
    private readonly Estimate _estimate;
    private readonly MissingReason _reason;
    private readonly bool _isKnown;

    private Measured(Estimate estimate, MissingReason reason, bool isKnown)
    {
        _estimate = estimate;
        _reason = reason;
        _isKnown = isKnown;
    }

    public static Measured NotSupplied { get; } = Missing(MissingReason.NotSupplied);

    public bool IsMissing => !_isKnown;

    public Estimate? Known => _isKnown ? _estimate : null;

    public MissingReason? Reason => _isKnown ? null : _reason;

    public static Measured Of(Estimate estimate) => new(estimate, default, isKnown: true);

    public static Measured Missing(MissingReason reason) => new(default, reason, isKnown: false);

    /// <summary>The rate per 1,000; missing when the count or the residents are, with the residents' reason when it has none of its own. A negative count has no rate.</summary>
    public static Measured Rate(Count count, Count residents) => (count.Known, residents.Known) switch
    {
        (_, null) => Missing(residents.Reason!.Value),
        (null, _) => Missing(count.Reason!.Value),
        ( < 0, _) or (_, <= 0) => Missing(MissingReason.NotApplicable),
        ({ } known, { } base1000) => Of(Rates.Per1000(known, base1000)),
    };

    /// <summary>The share of a total; missing when either is, and not applicable where the total is not positive or smaller than its part.</summary>
    public static Measured Share(Count part, Count total) => (part.Known, total.Known) switch
    {
        (null, _) => Missing(part.Reason!.Value),
        (_, null) => Missing(total.Reason!.Value),
        ({ } p, { } t) when t <= 0 || p < 0 || p > t => Missing(MissingReason.NotApplicable),
        ({ } p, { } t) => Of(Proportions.Wilson(p, t)),
    };
}
