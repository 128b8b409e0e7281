using Vawg.Domain.Registers;

namespace Vawg.Data.Registers;

/// <summary>An intelligence gap with what became of it.</summary>
/// <param name="Gap">What is not known.</param>
/// <param name="AddedBy">Who added it; null for one that comes with the product.</param>
/// <param name="Steps">The states it came into, the newest first.</param>
public sealed record RegisteredGap(IntelligenceGap Gap, string? AddedBy, IReadOnlyList<GapStep> Steps)
{
    public GapState State => Steps.Count > 0 ? Steps[0].State : GapState.Open;

    /// <summary>The role that has it in hand; empty while none has.</summary>
    public string Owner => Steps.Count > 0 ? Steps[0].Owner : Gap.Owner;
}
