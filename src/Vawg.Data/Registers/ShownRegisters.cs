using Vawg.Domain.Comparison;
using Vawg.Domain.Registers;

namespace Vawg.Data.Registers;

/// <summary>What of the registers bears on every view: the events drawn on charts, and the groups that can be compared with.</summary>
/// <param name="Events">Events that are not retired and are in the reader's scope, the oldest first.</param>
/// <param name="Groups">Every group, retired ones too; none for a reader of one force.</param>
/// <param name="Baselines">Baselines that stand and are in the reader's scope, the oldest decision first.</param>
public sealed record ShownRegisters(IReadOnlyList<RegisteredEvent> Events, IReadOnlyList<PeerGroup> Groups, IReadOnlyList<ChosenBaseline> Baselines);
