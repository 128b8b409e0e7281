namespace Vawg.Domain.Threats.Scoring;

/// <summary>How far the figures under a score can be relied on. It stands beside the score and never enters it.</summary>
public enum DataConfidence
{
    Low = 1,
    Moderate = 2,
    High = 3,
}
