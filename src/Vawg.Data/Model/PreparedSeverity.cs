using Vawg.Domain.Measures;

namespace Vawg.Data.Model;

/// <summary>ONS severity weights summed over the recorded offences of a theme in a force and quarter, computed when a return is published. Weights have one decimal, so sums are kept in tenths and are exact.</summary>
public sealed class PreparedSeverity
{
    public required Collection Collection { get; init; }

    public required string ThemeCode { get; init; }

    public required string ForceCode { get; init; }

    public required int Quarter { get; init; }

    /// <summary>Offences that have a weight; a sub-code has that of its parent.</summary>
    public required long Weighted { get; init; }

    /// <summary>Offences with and without one.</summary>
    public required long Offences { get; init; }

    /// <summary>Sum of the weights, in tenths.</summary>
    public required long SumTenths { get; init; }

    /// <summary>Sum of the squared weights, in hundredths.</summary>
    public required long SumOfSquaresHundredths { get; init; }

    /// <summary>The version from which it was computed.</summary>
    public required int VersionId { get; init; }
}
