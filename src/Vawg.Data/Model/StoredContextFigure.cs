namespace Vawg.Data.Model;

/// <summary>A context figure that somebody added, or its withdrawal as a second version. It is never changed.</summary>
public sealed class StoredContextFigure
{
    public int Id { get; init; }

    /// <summary>The number of the figure, the same in both versions.</summary>
    public required int Number { get; init; }

    /// <summary>1 as added, 2 as withdrawn.</summary>
    public required int Version { get; init; }

    public required short Kind { get; init; }

    /// <summary>Empty for none or several.</summary>
    public required string ThemeCode { get; init; }

    /// <summary>Empty for the nation.</summary>
    public required string ForceCode { get; init; }

    public required string Title { get; init; }

    public required string Value { get; init; }

    public required double? Amount { get; init; }

    public required string Unit { get; init; }

    public required string Base { get; init; }

    public required string Period { get; init; }

    public required string Source { get; init; }

    public required string Place { get; init; }

    public required string Tells { get; init; }

    public required string Limitations { get; init; }

    public required bool IsWithdrawn { get; init; }

    /// <summary>Why it was withdrawn; empty as added.</summary>
    public required string Reason { get; init; }

    public required int ById { get; init; }

    public required string By { get; init; }

    public required DateTime AtUtc { get; init; }
}
