using Vawg.Domain.Reference;
using Vawg.Domain.Returns;

namespace Vawg.Data.Queries.Progress;

/// <summary>How many of the 43 forces are how far with a commitment.</summary>
/// <param name="Commitment">Of which.</param>
/// <param name="Forces">Forces by status; those that reported nothing for the quarter are among "not reported".</param>
/// <param name="Late">Forces that reported for the quarter and are late with it.</param>
public sealed record CommitmentTally(Commitment Commitment, IReadOnlyDictionary<CommitmentStatus, int> Forces, int Late)
{
    public int Of(CommitmentStatus status) => Forces.GetValueOrDefault(status);
}
