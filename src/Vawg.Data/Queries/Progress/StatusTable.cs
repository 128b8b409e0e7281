using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;

namespace Vawg.Data.Queries.Progress;

/// <summary>What was said of commitments by force and quarter, each the last word.</summary>
internal sealed class StatusTable
{
    private readonly Dictionary<(ForceCode Force, int Quarter, string Commitment), ReportedStatus> _statuses = [];
    private readonly HashSet<(ForceCode Force, int Quarter)> _reported = [];

    /// <summary>Notes what was said; that something was not reported is nothing said.</summary>
    public void Set(ForceCode force, ReportedStatus status)
    {
        if (status.Status != CommitmentStatus.NotReported)
        {
            _statuses[(force, status.Quarter.Index, status.Commitment)] = status;
            _reported.Add((force, status.Quarter.Index));
        }
    }

    public ReportedStatus? At(ForceCode force, Quarter quarter, string commitment) => _statuses.GetValueOrDefault((force, quarter.Index, commitment));

    public bool HasAny(ForceCode force, Quarter quarter) => _reported.Contains((force, quarter.Index));
}
