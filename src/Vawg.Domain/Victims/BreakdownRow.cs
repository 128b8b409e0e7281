using Vawg.Domain.Measures;

namespace Vawg.Domain.Victims;

/// <summary>The parts of a theme in a place and financial year: all of them, or none with the reason.</summary>
/// <param name="Parts">How many in each part; null when they are missing.</param>
/// <param name="Reason">Why they are missing; null when they are known.</param>
public sealed record BreakdownRow(IReadOnlyList<long>? Parts, MissingReason? Reason)
{
    public static BreakdownRow Missing(MissingReason reason) => new(null, reason);

    public bool IsMissing => Parts is null;

    public Count Whole => Parts is { } parts ? Count.Of(parts.Sum()) : Count.Missing(Reason!.Value);

    public Count Part(int part) => Sum([part]);

    public Count Sum(IEnumerable<int> parts) => Parts is { } known ? Count.Of(parts.Sum(p => known[p])) : Count.Missing(Reason!.Value);
}
