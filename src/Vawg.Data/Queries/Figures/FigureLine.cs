using Vawg.Domain.Measures;

namespace Vawg.Data.Queries.Figures;

/// <summary>One line of figures for the command line and for downloads.</summary>
public sealed record FigureLine
{
    /// <summary>The force's code, or "national".</summary>
    public required string ForceCode { get; init; }

    public required string ForceName { get; init; }

    public required Count Count { get; init; }

    /// <summary>Residents, or the outcomes of which the count is a share.</summary>
    public required Count Denominator { get; init; }

    /// <summary>Per 1,000 residents, or a share in per cent.</summary>
    public required Measured Rate { get; init; }

    /// <summary>100 for shares, so that they are printed in per cent; 1 for rates.</summary>
    public required double Scale { get; init; }

    /// <summary>The comparison in words; empty when there is none.</summary>
    public required string Comparison { get; init; }
}
