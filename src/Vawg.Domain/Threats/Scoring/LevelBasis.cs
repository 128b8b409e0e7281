namespace Vawg.Domain.Threats.Scoring;

/// <summary>What a level in a score rests on.</summary>
public enum LevelBasis
{
    Missing,

    /// <summary>The general assessment of the theme.</summary>
    Assessed,

    /// <summary>An assessment for this force in the place of the general one or of a figure.</summary>
    Overridden,

    Measured,
}
