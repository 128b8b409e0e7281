using Vawg.Domain.Measures;

namespace Vawg.Data.Model;

/// <summary>Something that a force did and that others may learn from. It is never changed: a correction takes its place.</summary>
public sealed class StoredPractice
{
    public const int LongestText = 500;

    public const int LongestSource = 300;

    public int Id { get; init; }

    public required Collection Collection { get; init; }

    public required string ForceCode { get; init; }

    /// <summary>The commitment that it serves; empty when it is about a theme.</summary>
    public required string Commitment { get; init; }

    /// <summary>The code of the theme that it is about; empty when it serves a commitment.</summary>
    public required string ThemeCode { get; init; }

    public required string What { get; init; }

    /// <summary>As <see cref="Domain.Progress.PracticeGrade"/>.</summary>
    public required short Grade { get; init; }

    /// <summary>Where it can be read.</summary>
    public required string Source { get; init; }

    /// <summary>The day of the source.</summary>
    public required DateOnly On { get; init; }

    /// <summary>Who entered it; null for the product.</summary>
    public required int? ById { get; init; }

    public required string By { get; init; }

    public required DateTime AtUtc { get; init; }

    /// <summary>The entry whose place it takes; null for none.</summary>
    public required int? ReplacesId { get; init; }
}
