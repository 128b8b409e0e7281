namespace Vawg.Benchmarks;

/// <summary>What is measured together.</summary>
internal enum MeasuredPart
{
    /// <summary>Warm pages, and new content after a choice.</summary>
    Pages,

    /// <summary>Bytes of a first view.</summary>
    Weight,

    /// <summary>Bringing a published table in.</summary>
    Import,

    /// <summary>Pages with ten times the rows.</summary>
    Scale,

    /// <summary>From the start of the process to the first page.</summary>
    Start,

    /// <summary>Searches of the audit trail with five million events.</summary>
    Audit,

    /// <summary>Pages of a signed-in reader beside the same without a session to read.</summary>
    Accounts,

    /// <summary>Reading, screening and publishing returns.</summary>
    Returns,

    /// <summary>Threat scores with the intervals of their ranks.</summary>
    Scores,
}
