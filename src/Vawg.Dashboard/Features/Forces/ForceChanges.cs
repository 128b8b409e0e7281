using Vawg.Data.Queries.Overview;

namespace Vawg.Dashboard.Features.Forces;

/// <summary>Published figures of a force that later versions changed.</summary>
/// <param name="Recorded">Recorded offences by quarter and topic.</param>
/// <param name="Outcomes">Outcomes by quarter and basis.</param>
/// <param name="Residents">Residents by year.</param>
/// <param name="Versions">Returns that were published again or withdrawn, whatever that changed.</param>
public sealed record ForceChanges(IReadOnlyList<ForceRestatement> Recorded, IReadOnlyList<OutcomeRestatements> Outcomes, IReadOnlyList<ForceRestatement> Residents, IReadOnlyList<LaterVersion> Versions)
{
    public bool HasNone => Recorded.Count == 0 && Outcomes.Count == 0 && Residents.Count == 0 && Versions.Count == 0;
}
