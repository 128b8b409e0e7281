namespace Vawg.Data.Model;

/// <summary>A state that an intelligence gap came into, with the day and a sentence. It is never changed.</summary>
public sealed class StoredGapStep
{
    public int Id { get; init; }

    /// <summary>The gap, one that comes with the product or one that was added.</summary>
    public required string GapSlug { get; init; }

    /// <summary>From 1, for each gap.</summary>
    public required int Number { get; init; }

    public required short State { get; init; }

    public required DateOnly OnDay { get; init; }

    public required string Sentence { get; init; }

    /// <summary>The role that has it in hand; empty while none has.</summary>
    public required string Owner { get; init; }

    public required int ById { get; init; }

    public required string By { get; init; }

    public required DateTime AtUtc { get; init; }
}
