using Vawg.Domain.Progress;

namespace Vawg.Data.Queries.Progress;

/// <summary>A pillar of a force in a quarter.</summary>
/// <param name="Progress">Null when the force reported nothing, or nothing of the pillar counts.</param>
/// <param name="Late">Commitments past their day and not embedded.</param>
public sealed record PillarCell(PillarProgress? Progress, int Late);
