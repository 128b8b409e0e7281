namespace Vawg.Data.Model;

/// <summary>One version of a decision that a trend starts anew. It is never changed: the first version starts the baseline, the second ends it and says why.</summary>
public sealed class StoredBaseline
{
    public const int LongestSubject = 120;

    public int Id { get; init; }

    /// <summary>The number of the decision, the same in both versions.</summary>
    public required int Number { get; init; }

    /// <summary>1 when it was made, 2 when it was retired.</summary>
    public required int Version { get; init; }

    public required Domain.Measures.Collection Collection { get; init; }

    /// <summary>Whose trend it is, as <see cref="Domain.Registers.ChosenBaseline.Subject"/>.</summary>
    public required string Subject { get; init; }

    /// <summary>Empty for England and Wales.</summary>
    public required string ForceCode { get; init; }

    public required int FirstQuarter { get; init; }

    public required bool IsRetired { get; init; }

    /// <summary>Why it was made; in the second version why it was retired.</summary>
    public required string Reason { get; init; }

    public required int ById { get; init; }

    public required string By { get; init; }

    public required DateTime AtUtc { get; init; }
}
