namespace Vawg.Data.Audit;

/// <summary>One page of the events that a search found, newest first.</summary>
/// <param name="Next">The number of the event that the next page comes after; null on the last page.</param>
/// <param name="MatchingNames">How many names hold the text that was looked for; where they are more than can be searched, nothing was.</param>
public sealed record AuditFindings(IReadOnlyList<AuditEvent> Events, long? Next, int MatchingNames)
{
    public bool HasTooManyNames => MatchingNames > AuditQuery.MostNames;
}
