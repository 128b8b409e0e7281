using System.Globalization;

namespace Vawg.Domain.Measures;

/// <summary>A whole number of recorded offences or outcomes, or missing with a reason. May be negative in a quarter (reclassification).</summary>
public readonly record struct Count
{
    private readonly long _value;
    private readonly MissingReason _reason;
    private readonly bool _isKnown;

    private Count(long value, MissingReason reason, bool isKnown)
    {
        _value = value;
        _reason = reason;
        _isKnown = isKnown;
    }

    public static Count Zero { get; } = Of(0);

    public static Count NotSupplied { get; } = Missing(MissingReason.NotSupplied);

    public bool IsMissing => !_isKnown;

    /// <summary>The number; throws when it is missing, so that a missing figure cannot turn into zero.</summary>
    public long Value => _isKnown ? _value : throw new InvalidOperationException($"The count is missing: {_reason.Words()}.");

    /// <summary>The number, or null when it is missing.</summary>
    public long? Known => _isKnown ? _value : null;

    /// <summary>Why it is missing, or null when it is known.</summary>
    public MissingReason? Reason => _isKnown ? null : _reason;

    public static Count Of(long value) => new(value, default, isKnown: true);

    public static Count Missing(MissingReason reason) => new(0, reason, isKnown: false);

    /// <summary>The sum; missing when either part is missing, with the first part's reason.</summary>
    public static Count operator +(Count left, Count right) => (left.IsMissing, right.IsMissing) switch
    {
        (true, _) => left,
        (false, true) => right,
        _ => Of(checked(left._value + right._value)),
    };

    public override string ToString() => _isKnown ? _value.ToString(CultureInfo.InvariantCulture) : _reason.Symbol();
}
