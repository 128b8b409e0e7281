namespace Vawg.Domain.Returns;

/// <summary>How far a version of a return is on its way from a file to published figures.</summary>
public enum ReturnStage : short
{
    /// <summary>The bytes are in the store.</summary>
    Received = 1,

    /// <summary>The reader goes through the file.</summary>
    Reading = 2,

    /// <summary>Its rows were read and are checked.</summary>
    Screening = 3,

    /// <summary>A check failed; nothing of the file is used.</summary>
    Failed = 4,

    /// <summary>No check failed. Each warning waits for a reason, then it can be submitted.</summary>
    Screened = 5,

    /// <summary>It waits for somebody else to approve it.</summary>
    Submitted = 6,

    /// <summary>The approver wants something changed or explained.</summary>
    ChangeRequested = 7,

    /// <summary>Approved; its figures are being computed.</summary>
    Approved = 8,

    /// <summary>Its figures are the current ones of the force and quarter.</summary>
    Published = 9,

    /// <summary>A later version took its place, before or after it was published.</summary>
    Superseded = 10,

    /// <summary>Taken back, with a reason.</summary>
    Withdrawn = 11,
}
