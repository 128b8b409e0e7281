namespace Vawg.Domain.Threats.Scoring;

/// <summary>The three parts of a threat score.</summary>
public enum CriterionPart
{
    Impact = 1,
    Likelihood = 2,
    Organisation = 3,
}
