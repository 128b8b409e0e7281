namespace Vawg.Data.Model;

/// <summary>An assessed level of a version of the score set.</summary>
public sealed class StoredAssessedLevel
{
    public required int ScoreSetNumber { get; init; }

    public required string ThemeCode { get; init; }

    public required short Criterion { get; init; }

    /// <summary>The force for which it stands in the place of the general level; empty for the general one.</summary>
    public required string ForceCode { get; init; }

    public required short Level { get; init; }

    public required string Reason { get; init; }
}
