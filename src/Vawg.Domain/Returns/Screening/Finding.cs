namespace Vawg.Domain.Returns.Screening;

/// <summary>One place of a return in which a rule is broken.</summary>
public sealed record Finding
{
    public required ScreeningRule Rule { get; init; }

    /// <summary>The sheet, or null for the file as a whole.</summary>
    public string? Sheet { get; init; }

    /// <summary>Row of the sheet as it was uploaded; null for the sheet as a whole.</summary>
    public int? Row { get; init; }

    /// <summary>The column, or the combination or code that the finding is about.</summary>
    public string? Column { get; init; }

    /// <summary>What stands there, at most 80 characters; never a value that may be personal.</summary>
    public string? Value { get; init; }

    /// <summary>What to do here: the rule's remedy, made particular where it can be ("Write FM;HBA").</summary>
    public required string Remedy { get; init; }
}
