namespace Vawg.Domain.Reference;

/// <summary>A commitment or recommendation of one of the published frameworks, in our own summary.</summary>
public sealed record Commitment
{
    /// <summary>Its reference within the frameworks: A1, 4.1a, PU3. No two share one.</summary>
    public required string Reference { get; init; }

    /// <summary>The framework that holds it.</summary>
    public required string Framework { get; init; }

    /// <summary>Prepare, Protect, Pursue or Prevent: the pillar under which it counts here.</summary>
    public required string Pillar { get; init; }

    /// <summary>Another pillar that it serves, or null.</summary>
    public required string? SecondaryPillar { get; init; }

    /// <summary>Whether the pillar is our own mapping, because the framework prints none of the four or another.</summary>
    public required bool IsPillarOurs { get; init; }

    public required string Summary { get; init; }

    /// <summary>Who has to do it.</summary>
    public required string Owner { get; init; }

    /// <summary>When it is due, in the framework's words, or empty.</summary>
    public required string DueText { get; init; }

    public required DateOnly? Due { get; init; }

    /// <summary>How often it is due again ("quarterly"), or null.</summary>
    public required string? Recurs { get; init; }

    /// <summary>The commitment of which it is a part, or null.</summary>
    public required string? Parent { get; init; }

    /// <summary>Whether forces report on it; the others are for national bodies and are listed only.</summary>
    public required bool IsForForces { get; init; }

    /// <summary>Whether it counts in the progress of its pillar; headings and national rows do not.</summary>
    public required bool Counts { get; init; }

    /// <summary>How much it counts beside others.</summary>
    public required double Weight { get; init; }

    /// <summary>The measures that should move when it is kept.</summary>
    public required IReadOnlyList<string> Measures { get; init; }

    /// <summary>The last part of its address: 4.1a, a6.</summary>
    public string Slug => Reference.ToLowerInvariant();
}
