namespace Vawg.Domain.Threats.Scoring;

/// <summary>Where the level of a criterion comes from.</summary>
public enum CriterionSource
{
    /// <summary>Somebody's assessment, with a reason.</summary>
    Assessed,

    /// <summary>A published figure by the bands of the score set.</summary>
    Measured,

    /// <summary>A figure of returns where it is supplied, else an assessment.</summary>
    MeasuredElseAssessed,
}
