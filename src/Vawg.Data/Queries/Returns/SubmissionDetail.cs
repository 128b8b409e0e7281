using Vawg.Data.Model;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Vawg.Domain.Returns.Screening.Rules;

namespace Vawg.Data.Queries.Returns;

/// <summary>A version of a return with what screening found, the steps it took and its sisters.</summary>
public sealed record SubmissionDetail
{
    public required Submission Submission { get; init; }

    public required Force Force { get; init; }

    public required Quarter Quarter { get; init; }

    /// <summary>In the order of the report.</summary>
    public required IReadOnlyList<SubmissionFinding> Findings { get; init; }

    /// <summary>Oldest first.</summary>
    public required IReadOnlyList<SubmissionStep> Steps { get; init; }

    /// <summary>Every version of the force and quarter, newest first, this one among them.</summary>
    public required IReadOnlyList<Submission> Versions { get; init; }

    /// <summary>Whether the file can be had with the findings beside its rows: it was kept, and could be read to its end.</summary>
    public bool MayBeAnnotated => !Submission.IsErased && !Submission.Stage.IsAtWork() && Findings.Count > 0 && Findings.All(f => f.RuleCode != FileRules.Readable.Code);
}
