using Vawg.Data.Model;

namespace Vawg.Data.Queries.Returns;

/// <summary>A version of a return in a list of them.</summary>
/// <param name="Submission">The version.</param>
/// <param name="ApprovedAtUtc">When it was approved; null when it was not.</param>
public sealed record SubmissionLine(Submission Submission, DateTime? ApprovedAtUtc);
