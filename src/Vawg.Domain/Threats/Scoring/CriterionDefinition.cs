namespace Vawg.Domain.Threats.Scoring;

/// <summary>One criterion: its part, where its level comes from, and what the figure is from which a measured level follows.</summary>
/// <param name="Criterion">Which.</param>
/// <param name="Part">The part of the score in which it is weighed.</param>
/// <param name="Key">As reference tables, addresses and files name it: "public_expectation".</param>
/// <param name="Name">"Public expectation".</param>
/// <param name="ShortName">The same for the head of a narrow column, with soft hyphens where it may break.</param>
/// <param name="Source">Where the level comes from.</param>
/// <param name="Asks">What the level says, for a reader.</param>
public sealed record CriterionDefinition(Criterion Criterion, CriterionPart Part, string Key, string Name, string ShortName, CriterionSource Source, string Asks)
{
    /// <summary>Whether a level of it can be given by somebody.</summary>
    public bool CanBeAssessed => Source != CriterionSource.Measured;

    /// <summary>Whether a level of it can follow from a figure.</summary>
    public bool CanBeMeasured => Source != CriterionSource.Assessed;
}
