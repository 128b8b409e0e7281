namespace Vawg.Data.Queries.Returns;

/// <summary>How it stands with the return of a force and quarter.</summary>
public enum TrackerState
{
    /// <summary>Returns of the quarter are not collected.</summary>
    NotCollected,

    /// <summary>The quarter has not ended.</summary>
    NotDue,

    /// <summary>The quarter has ended; the day by which the return is due has not passed.</summary>
    Due,

    /// <summary>That day has passed and nothing was handed in.</summary>
    Late,

    /// <summary>The product reads or checks a file.</summary>
    Received,

    /// <summary>Screening failed, or an approver asked for a change: the force has to answer.</summary>
    InQuery,

    /// <summary>Screened: warnings wait for reasons, or it waits to be submitted.</summary>
    Screened,

    /// <summary>It waits for an approver.</summary>
    Submitted,

    /// <summary>Approved; its figures are being computed.</summary>
    Approved,

    Published,

    Withdrawn,
}
