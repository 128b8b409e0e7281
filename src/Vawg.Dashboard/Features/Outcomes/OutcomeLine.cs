using Vawg.Domain.Measures;

namespace Vawg.Dashboard.Features.Outcomes;

/// <summary>How the outcomes of a place are divided, of one subject.</summary>
/// <param name="Place">The force, its peers, or the nation.</param>
/// <param name="IsChosen">Whether it is the chosen force.</param>
/// <param name="Total">All outcomes of the basis.</param>
/// <param name="Shares">The share of each column, in their order.</param>
public sealed record OutcomeLine(string Place, bool IsChosen, Count Total, IReadOnlyList<Measured> Shares);
