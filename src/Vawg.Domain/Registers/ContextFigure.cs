using Vawg.Domain.Measures;
using Vawg.Domain.Reference;

namespace Vawg.Domain.Registers;

/// <summary>A figure from elsewhere than counts of recorded offences, as its source prints it. It is shown beside police figures and never computed with them.</summary>
public sealed record ContextFigure
{
    public const int LongestLine = 200;

    public const int LongestText = 500;

    /// <summary>Stable, for pages that show this figure: "conviction-da".</summary>
    public required string Key { get; init; }

    /// <summary>The number of an entry that somebody added; null for those that come with the product.</summary>
    public int? Number { get; init; }

    public required ContextKind Kind { get; init; }

    /// <summary>Code of the theme it tells of; null for none or several.</summary>
    public required string? Theme { get; init; }

    /// <summary>Null for a national figure.</summary>
    public Force? Force { get; init; }

    public required string Title { get; init; }

    /// <summary>As it is printed: "1 in every 12".</summary>
    public required string Value { get; init; }

    /// <summary>The value as a number, where it is one.</summary>
    public required double? Amount { get; init; }

    /// <summary>What the number counts; empty without one.</summary>
    public required string Unit { get; init; }

    /// <summary>Of whom or of how many, as printed; empty where the source does not say.</summary>
    public required string Base { get; init; }

    /// <summary>As printed.</summary>
    public required string Period { get; init; }

    public required string Source { get; init; }

    /// <summary>Line or page of the source: "line 227".</summary>
    public required string Place { get; init; }

    public required string Tells { get; init; }

    public required string Limitations { get; init; }

    /// <summary>Where the sources, or the parts of one, disagree; empty where they do not. Nothing is corrected.</summary>
    public string Inconsistency { get; init; } = string.Empty;

    public ContextPage Page { get; init; } = ContextPage.Theme;

    public string PlaceName => Force?.Name ?? "National";

    /// <summary>Deaths in one force are few and may be known to neighbours: named roles alone see them.</summary>
    public bool IsForNamedRoles => Force is not null && (Kind is ContextKind.Homicides or ContextKind.Suicides);

    public bool MayBeReadBy(Reader reader) => Force is not { } force || (reader.MayRead(force.Code) && (!IsForNamedRoles || reader.Audience == Audience.SmallCells));
}
