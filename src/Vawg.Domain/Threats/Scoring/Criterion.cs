namespace Vawg.Domain.Threats.Scoring;

/// <summary>What a threat is scored by. Each has a level from 0 to 4.</summary>
public enum Criterion
{
    Physical = 1,
    Psychological = 2,
    Financial = 3,
    Community = 4,
    PublicExpectation = 5,
    Severity = 6,
    Volume = 7,
    Trend = 8,
    HiddenScale = 9,
    Forecast = 10,
    CapacityGap = 11,
    CapabilityGap = 12,
}
