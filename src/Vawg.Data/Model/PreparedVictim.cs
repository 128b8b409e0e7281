using Vawg.Domain.Measures;

namespace Vawg.Data.Model;

/// <summary>
/// Recorded offences of a selection by age of the victim and location in one version of a return, computed when it is published; of a hate strand without either.
/// Those of versions that are not current stay, since what was small in any of them stays hidden.
/// </summary>
public sealed class PreparedVictim
{
    public required Collection Collection { get; init; }

    /// <summary>The version from which it was computed.</summary>
    public required int VersionId { get; init; }

    /// <summary>VAWG, a theme, or the flag of a hate strand.</summary>
    public required string Selection { get; init; }

    /// <summary>As <see cref="Domain.Victims.AgeGroup"/>.</summary>
    public required short AgeGroup { get; init; }

    /// <summary>As <see cref="Domain.Returns.OffenceLocation"/>.</summary>
    public required short Location { get; init; }

    /// <summary>Offences; of a selection never zero. Null for a hate strand that the return does not supply.</summary>
    public required long? Count { get; init; }
}
