namespace Vawg.Domain.Threats.Scoring;

/// <summary>How the organisation's position enters the priority.</summary>
public enum Combining
{
    /// <summary>I x L x (1 + lambda x O / most points): it lifts the risk.</summary>
    Uplift = 1,

    /// <summary>I x L: it stands beside the score.</summary>
    Beside = 2,

    /// <summary>I x L x O.</summary>
    Multiplied = 3,
}
