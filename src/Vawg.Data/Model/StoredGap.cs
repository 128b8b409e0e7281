namespace Vawg.Data.Model;

/// <summary>An intelligence gap that somebody added. It is never changed; what becomes of it are its steps.</summary>
public sealed class StoredGap
{
    public const int LongestSlug = 100;

    public int Id { get; init; }

    public required string Slug { get; init; }

    public required string Title { get; init; }

    public required string Unknown { get; init; }

    public required string Matters { get; init; }

    /// <summary>Codes of themes joined by semicolons; empty for all.</summary>
    public required string Themes { get; init; }

    public required string Owner { get; init; }

    public required string Closes { get; init; }

    public required string Source { get; init; }

    public required string Place { get; init; }

    public required int ById { get; init; }

    public required string By { get; init; }

    public required DateTime AtUtc { get; init; }
}
