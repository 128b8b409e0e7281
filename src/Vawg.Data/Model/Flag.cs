namespace Vawg.Data.Model;

/// <summary>A flag that a recorded offence may carry, as the reference list names it.</summary>
public sealed record Flag
{
    public required string Code { get; init; }

    /// <summary>The bit by which stored rows carry it.</summary>
    public required int Bit { get; init; }
}
