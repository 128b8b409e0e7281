namespace Vawg.Data.Returns;

/// <summary>What came of something done with a return.</summary>
public sealed record ReturnAnswer
{
    /// <summary>The return that it was done with, or to which it leads; null when there is none.</summary>
    public int? SubmissionId { get; private init; }

    /// <summary>Why nothing was changed and what to do, for the reader of the screen; null when it was done.</summary>
    public string? Problem { get; private init; }

    public static ReturnAnswer Done(int submissionId) => new() { SubmissionId = submissionId };

    public static ReturnAnswer Refused(string problem, int? submissionId = null) => new() { Problem = problem, SubmissionId = submissionId };
}
