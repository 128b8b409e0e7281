namespace Vawg.Domain.Threats;

/// <summary>One of the nine threat themes of the assessments, or a sub-theme: a versioned predicate over returned rows. Totals of themes overlap and are never summed.</summary>
public sealed record Theme
{
    /// <summary>DA, RASSO, SH and so on, as returns and addresses name it.</summary>
    public required string Code { get; init; }

    /// <summary>Version of the rule; a changed rule is a new version.</summary>
    public required int Version { get; init; }

    public required string Name { get; init; }

    /// <summary>A shorter name for the head of a column.</summary>
    public required string ShortName { get; init; }

    /// <summary>The theme inside which this one lies, or null for the nine.</summary>
    public string? Parent { get; init; }

    /// <summary>The last part of the theme's address: stalking-and-harassment.</summary>
    public string Slug => string.Join('-', Name.ToLowerInvariant().Split([' ', ',', '-'], StringSplitOptions.RemoveEmptyEntries));

    public required RateBase RateBase { get; init; }

    public required ThemeRule Rule { get; init; }

    /// <summary>What the rule says, for a reader.</summary>
    public required string Definition { get; init; }

    /// <summary>What to bear in mind when reading the theme's figures.</summary>
    public required string Caution { get; init; }

    /// <summary>What Home Office open data lacks to tell this theme.</summary>
    public required string AbsentFromOpenData { get; init; }
}
