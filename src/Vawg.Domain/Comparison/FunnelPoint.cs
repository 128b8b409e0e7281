namespace Vawg.Domain.Comparison;

/// <summary>One force in a funnel.</summary>
/// <param name="Id">What the caller knows it by, such as a force code.</param>
/// <param name="Numerator">Offences or outcomes counted.</param>
/// <param name="Denominator">Residents, or the whole of which the numerator is a part; above zero.</param>
public sealed record FunnelPoint(string Id, long Numerator, long Denominator);
