using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Domain.Registers;

/// <summary>Something that happened in a force or the nation and is drawn on every chart of time that it bears on. It ends no series and leaves no baseline.</summary>
public sealed record RegisteredEvent
{
    /// <summary>The title stands on drawings, where there is little room.</summary>
    public const int LongestTitle = 40;

    public const int LongestText = 300;

    public const int LongestSource = 200;

    /// <summary>The number of the event, which its later versions keep.</summary>
    public required int Number { get; init; }

    /// <summary>The force it happened in; null for England and Wales.</summary>
    public required Force? Force { get; init; }

    public required EventKind Kind { get; init; }

    /// <summary>A few words for a chart's rule.</summary>
    public required string Title { get; init; }

    public required DateOnly FirstDay { get; init; }

    /// <summary>Null when it was one day, or goes on.</summary>
    public required DateOnly? LastDay { get; init; }

    /// <summary>What happened, in a sentence.</summary>
    public required string What { get; init; }

    /// <summary>Where that is written down.</summary>
    public required string Source { get; init; }

    public string PlaceName => Force?.Name ?? "England and Wales";

    /// <summary>"1 May 2022", or "1 May 2022 to 3 June 2022".</summary>
    public string Days => LastDay is { } last ? $"{Text(FirstDay)} to {Text(last)}" : Text(FirstDay);

    /// <summary>The months, for a drawing: "May 2022", or "May 2022 to June 2023".</summary>
    public string Months => LastDay is { } last && Month(last) != Month(FirstDay) ? $"{Month(FirstDay)} to {Month(last)}" : Month(FirstDay);

    /// <summary>Whether it is drawn on charts of a place: the nation's events everywhere, those of a force on its own.</summary>
    public bool BearsOn(Force? place) => Force is null || Force.Code == place?.Code;

    private static string Text(DateOnly day) => day.ToString("d MMMM yyyy", PublicationCulture.English);

    private static string Month(DateOnly day) => day.ToString("MMMM yyyy", PublicationCulture.English);
}
