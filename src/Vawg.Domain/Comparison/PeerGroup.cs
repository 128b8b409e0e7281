using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Domain.Comparison;

/// <summary>Forces that somebody named as comparable, with the day from which they are and the source that says so.</summary>
public sealed record PeerGroup
{
    public const int LongestName = 80;

    public const int LongestSource = 300;

    /// <summary>As it stands in an address; a group that is named anew keeps it.</summary>
    public required string Slug { get; init; }

    public required string Name { get; init; }

    public required DateOnly ValidFrom { get; init; }

    public required string Source { get; init; }

    /// <summary>In the order of their names.</summary>
    public required IReadOnlyList<Force> Members { get; init; }

    /// <summary>Whether it came with the demonstration and is nobody's judgement.</summary>
    public bool IsDemonstration { get; init; }

    /// <summary>Why it is offered no more; null while it is.</summary>
    public string? Retired { get; init; }

    /// <summary>What a screen that compares with it says of it: name, date and source.</summary>
    public string Origin => $"{Name}, valid from {ValidFrom.ToString("d MMMM yyyy", PublicationCulture.English)}. Source: {Source.TrimEnd('.')}.";
}
