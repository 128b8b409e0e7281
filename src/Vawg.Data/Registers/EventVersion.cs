using Vawg.Domain.Registers;

namespace Vawg.Data.Registers;

/// <summary>An event as it stood in one version, with who made it and why.</summary>
/// <param name="Event">The event.</param>
/// <param name="Version">From 1.</param>
/// <param name="IsRetired">Whether this version took it off the charts.</param>
/// <param name="Reason">Why it was changed or retired; empty in the first version.</param>
/// <param name="By">Who made the version.</param>
/// <param name="AtUtc">When.</param>
public sealed record EventVersion(RegisteredEvent Event, int Version, bool IsRetired, string Reason, string By, DateTime AtUtc);
