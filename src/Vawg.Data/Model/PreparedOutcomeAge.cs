using Vawg.Domain.Measures;

namespace Vawg.Data.Model;

/// <summary>
/// Outcomes of a selection on one basis by whether the victim is a girl, a woman or of an age that is not stated, in one version of a return, computed when it is published.
/// There is a row of each group where the return has the basis and can tell the selection. Those of versions that are not current stay, since what was small in any of them stays hidden.
/// </summary>
public sealed class PreparedOutcomeAge
{
    public required Collection Collection { get; init; }

    /// <summary>The version from which it was computed.</summary>
    public required int VersionId { get; init; }

    /// <summary>As <see cref="Domain.Reference.OutcomeBasis"/>.</summary>
    public required short Basis { get; init; }

    /// <summary>VAWG or a theme.</summary>
    public required string Selection { get; init; }

    /// <summary>As <see cref="Domain.Victims.VictimGroup"/>.</summary>
    public required short VictimGroup { get; init; }

    /// <summary>Outcomes charged or summonsed. All four are null where a row of the selection is not supplied.</summary>
    public required long? Charged { get; init; }

    public required long? Fifteen { get; init; }

    public required long? Sixteen { get; init; }

    /// <summary>All others that belong to the denominator of the basis.</summary>
    public required long? Others { get; init; }
}
