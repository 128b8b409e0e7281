namespace Vawg.Domain.Reference;

/// <summary>A recorded offence as the Home Office counting rules class it.</summary>
public sealed record Offence
{
    public required OffenceCode Code { get; init; }

    public required string Description { get; init; }

    /// <summary>"Sexual offences", "Violence against the person" and so on.</summary>
    public required string Group { get; init; }

    /// <summary>One name for all years; published tables have used several for some of them.</summary>
    public required string Subgroup { get; init; }

    /// <summary>Group of the offence within VAWG, or empty.</summary>
    public required string VawgGroup { get; init; }

    public required VawgTotalMembership InVawgTotal { get; init; }

    /// <summary>Whom the title or the counting rule fixes as the victim: "female 16+", "male victim", or empty.</summary>
    public required string VictimRule { get; init; }

    /// <summary>ONS Crime Severity Score weight, or null where the offence has none.</summary>
    public required double? SeverityWeight { get; init; }

    /// <summary>The offence of which this is a sub-code, or null. A sub-code's row is never repeated in its parent's.</summary>
    public required OffenceCode? Parent { get; init; }

    /// <summary>Whether the code's place in the VAWG total is confirmed by print.</summary>
    public required bool IsConfirmed { get; init; }
}
