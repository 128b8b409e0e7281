using Vawg.Domain.Registers;

namespace Vawg.Data.Registers;

/// <summary>A decision that a trend starts anew, and its end where it was retired.</summary>
/// <param name="Baseline">The decision as it was made.</param>
/// <param name="Retired">Why, by whom and when it was retired; null while it stands.</param>
public sealed record BaselineVersions(ChosenBaseline Baseline, (string Reason, string By, DateTime AtUtc)? Retired);
