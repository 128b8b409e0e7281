namespace Vawg.Data.Audit;

/// <summary>How the chain of events is broken.</summary>
public enum AuditFault
{
    /// <summary>A field of an event is not what it was.</summary>
    Changed,

    /// <summary>Events are missing between others, or before the first.</summary>
    Removed,

    /// <summary>An event stands where another was written.</summary>
    OutOfOrder,

    /// <summary>The last events are missing.</summary>
    TailCut,

    /// <summary>The head does not stand at the last event.</summary>
    HeadChanged,

    /// <summary>The whole chain was written again: it does not hold the hash that was noted elsewhere.</summary>
    NotAsNoted,
}
