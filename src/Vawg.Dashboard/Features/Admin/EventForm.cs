using Vawg.Dashboard.Components.Shared;
using Vawg.Data.Registers;
using Vawg.Domain.Registers;

namespace Vawg.Dashboard.Features.Admin;

/// <summary>An event as it is filled in.</summary>
public sealed class EventForm
{
    /// <summary>The address of a force; empty for England and Wales.</summary>
    public string? Force { get; set; }

    public string? Kind { get; set; }

    public string? Title { get; set; }

    public string? FirstDay { get; set; }

    public string? LastDay { get; set; }

    public string? What { get; set; }

    public string? Source { get; set; }

    /// <summary>Why it is changed; not asked for when it is added.</summary>
    public string? Reason { get; set; }

    /// <summary>The version that was on the page; 0 for a new event.</summary>
    public int BasedOn { get; set; }

    public static EventForm Of(EventVersion version) => new()
    {
        Force = version.Event.Force?.Slug,
        Kind = version.Event.Kind.Slug(),
        Title = version.Event.Title,
        FirstDay = FormText.Of(version.Event.FirstDay),
        LastDay = FormText.Of(version.Event.LastDay),
        What = version.Event.What,
        Source = version.Event.Source,
        BasedOn = version.Version,
    };

    public NewEvent Written() => new()
    {
        Force = Domain.Reference.Forces.FindBySlug(Force),
        ForceIsUnread = !string.IsNullOrEmpty(Force) && Domain.Reference.Forces.FindBySlug(Force) is null,
        Kind = EventKinds.Find(Kind),
        Title = RegisterText.Tidy(Title),
        FirstDay = FormText.Day(FirstDay),
        LastDay = FormText.Day(LastDay),
        LastDayIsUnread = !string.IsNullOrWhiteSpace(LastDay) && FormText.Day(LastDay) is null,
        What = RegisterText.Tidy(What),
        Source = RegisterText.Tidy(Source),
    };
}
