namespace Vawg.Domain.Registers;

/// <summary>What sort of thing happened that a reader of a trend should know of. The numbers are stored.</summary>
public enum EventKind
{
    Operation = 1,
    RecordingChange = 2,
    SystemMigration = 3,
    Campaign = 4,
    Other = 5,
}
