namespace Vawg.Domain.Registers;

/// <summary>Something about violence against women and girls that is not known, why that matters, and what data would tell.</summary>
public sealed record IntelligenceGap
{
    public const int LongestTitle = 100;

    public const int LongestText = 500;

    public const int LongestLine = 200;

    /// <summary>As it stands in an address.</summary>
    public required string Slug { get; init; }

    public required string Title { get; init; }

    public required string Unknown { get; init; }

    public required string Matters { get; init; }

    /// <summary>Codes of the themes; none where it touches all.</summary>
    public required IReadOnlyList<string> Themes { get; init; }

    /// <summary>The role that has it in hand, never a person; empty while none has.</summary>
    public required string Owner { get; init; }

    /// <summary>What data would close it.</summary>
    public required string Closes { get; init; }

    public required string Source { get; init; }

    /// <summary>Line or page of the source: "line 340".</summary>
    public required string Place { get; init; }

    /// <summary>Words of that line by which it is found again; empty for one that was added.</summary>
    public string Words { get; init; } = string.Empty;

    /// <summary>Whether it touches a theme.</summary>
    public bool Touches(string themeCode) => Themes.Count == 0 || Themes.Contains(themeCode, StringComparer.Ordinal);
}
