namespace Vawg.Domain.Measures;

/// <summary>Why a figure is missing. A missing figure is never zero and never drawn as zero.</summary>
public enum MissingReason
{
    /// <summary>[x]: the source did not supply it.</summary>
    NotSupplied,

    /// <summary>[z]: the figure has no meaning here, as a resident rate has none for the City of London.</summary>
    NotApplicable,

    /// <summary>[c]: known, and hidden from this reader because it could identify a person.</summary>
    Suppressed,

    /// <summary>[u]: known, and too unreliable to show.</summary>
    LowReliability,
}
