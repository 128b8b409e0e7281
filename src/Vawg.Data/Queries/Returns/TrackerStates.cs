namespace Vawg.Data.Queries.Returns;

/// <summary>States of the tracker in words, and in addresses.</summary>
public static class TrackerStates
{
    public static string Words(this TrackerState state) => state switch
    {
        TrackerState.NotCollected => "Not collected",
        TrackerState.NotDue => "Not due",
        TrackerState.Due => "Due",
        TrackerState.Late => "Late",
        TrackerState.Received => "Received",
        TrackerState.InQuery => "In query",
        TrackerState.Screened => "Screened",
        TrackerState.Submitted => "Submitted",
        TrackerState.Approved => "Approved",
        TrackerState.Published => "Published",
        TrackerState.Withdrawn => "Withdrawn",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, "A state without words."),
    };

    public static string Slug(this TrackerState state) => state.Words().ToLowerInvariant().Replace(' ', '-');

    public static TrackerState? Find(string? slug) => Enum.GetValues<TrackerState>().Where(s => s.Slug() == slug).Select(s => (TrackerState?)s).FirstOrDefault();
}
