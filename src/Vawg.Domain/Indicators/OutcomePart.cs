using Vawg.Domain.Measures;
using Vawg.Domain.Reference;

namespace Vawg.Domain.Indicators;

/// <summary>Outcomes of a selection of offences on one basis.</summary>
/// <param name="Selection">The offences.</param>
/// <param name="Basis">Closed or recorded; the two are never told together.</param>
/// <param name="Kind">Which outcomes; null for all that belong to the denominator of the basis.</param>
public sealed record OutcomePart(OffenceSelection Selection, OutcomeBasis Basis, OutcomeKind? Kind)
{
    /// <summary>What it is, within a sentence.</summary>
    public string Words => (Kind, Basis) switch
    {
        ({ } kind, _) => $"outcomes of the kind \u201c{kind.Label().ToLowerInvariant()}\u201d",
        (null, OutcomeBasis.Closed) => "outcomes recorded in the period (closed basis)",
        _ => "offences recorded in the period (recorded basis)",
    };
}
