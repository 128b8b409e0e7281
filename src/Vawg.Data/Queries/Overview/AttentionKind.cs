namespace Vawg.Data.Queries.Overview;

/// <summary>Why an item asks for attention, most urgent first.</summary>
public enum AttentionKind
{
    /// <summary>A force's figures for the newest quarter are not there, while those of others are.</summary>
    Late,

    /// <summary>A share of outcomes outside the 99.8% limits of the funnel.</summary>
    Outcome,

    /// <summary>What is done about cases, worse than the 99.8% limits of the funnel.</summary>
    Practice,

    /// <summary>Commitments past the day by which they were to be kept.</summary>
    Overdue,

    /// <summary>A signal in the force's share of the national count that is new this quarter.</summary>
    Signal,

    /// <summary>A rate outside the 99.8% limits of the funnel.</summary>
    Outlier,

    /// <summary>A later version changed published figures.</summary>
    Restated,
}
