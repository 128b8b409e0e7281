using Vawg.Domain.Comparison;

namespace Vawg.Data.Registers;

/// <summary>A peer group as it stood in one version, with who made it and why.</summary>
/// <param name="Group">The group.</param>
/// <param name="Version">From 1.</param>
/// <param name="Reason">Why it was changed or retired; empty in the first version.</param>
/// <param name="By">Who made the version.</param>
/// <param name="AtUtc">When.</param>
public sealed record PeerGroupVersion(PeerGroup Group, int Version, string Reason, string By, DateTime AtUtc);
