namespace Vawg.Domain.Measures;

/// <summary>Where figures come from. Figures of two collections are never mixed in one figure.</summary>
public enum Collection
{
    /// <summary>Generated figures that describe no real force.</summary>
    Demonstration = 1,

    /// <summary>Home Office open data: all victims, no flags.</summary>
    OpenData = 2,

    /// <summary>What forces return each quarter.</summary>
    ForceReturns = 3,

    /// <summary>National counts printed in the published assessments.</summary>
    PublishedAssessments = 4,
}
