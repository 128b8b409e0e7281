namespace Vawg.Data.Audit;

/// <summary>The first place at which the chain does not hold.</summary>
/// <param name="Sequence">The number of the event that is changed, missing or out of place.</param>
/// <param name="Sentence">What was found, in words.</param>
public sealed record AuditBreak(long Sequence, AuditFault Fault, string Sentence);
