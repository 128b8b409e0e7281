namespace Vawg.Data.Model;

/// <summary>A force of one version of a peer group.</summary>
public sealed class StoredPeerGroupMember
{
    public int PeerGroupId { get; init; }

    public required string ForceCode { get; init; }
}
