namespace Vawg.Domain.Threats.Judgements;

/// <summary>How far the evidence under a judgement can be relied on; it is no likelihood.</summary>
public enum AnalyticalConfidence
{
    Low = 1,
    Moderate = 2,
    High = 3,
}
