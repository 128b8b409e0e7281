namespace Vawg.Domain.Registers;

/// <summary>Kinds of events as they are read and as they stand in a form.</summary>
public static class EventKinds
{
    public static IReadOnlyList<EventKind> All { get; } = Enum.GetValues<EventKind>();

    /// <summary>"Recording change".</summary>
    public static string Name(this EventKind kind) => kind switch
    {
        EventKind.Operation => "Operation",
        EventKind.RecordingChange => "Recording change",
        EventKind.SystemMigration => "System migration",
        EventKind.Campaign => "Campaign",
        EventKind.Other => "Other",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A kind of event without a name."),
    };

    /// <summary>As it stands in a form: "recording-change".</summary>
    public static string Slug(this EventKind kind) => kind.Name().ToLowerInvariant().Replace(' ', '-');

    public static EventKind? Find(string? slug) => All.Where(k => k.Slug() == slug).Select(k => (EventKind?)k).FirstOrDefault();
}
