namespace Vawg.Domain.Reference;

/// <summary>A police force of England and Wales, or the British Transport Police.</summary>
public sealed record Force
{
    public required ForceCode Code { get; init; }

    /// <summary>The name in use; forces are listed in its order.</summary>
    public required string Name { get; init; }

    /// <summary>The last part of the force's address: west-yorkshire.</summary>
    public required string Slug { get; init; }

    /// <summary>A few letters for a map tile.</summary>
    public required string ShortLabel { get; init; }

    /// <summary>England or Wales; empty for the British Transport Police.</summary>
    public required string Country { get; init; }

    /// <summary>The ONS region; "Wales" for the four Welsh forces, empty for the British Transport Police.</summary>
    public required string Region { get; init; }

    /// <summary>Other names that published tables use for the force.</summary>
    public required IReadOnlyList<string> Aliases { get; init; }

    /// <summary>Whether a rate per resident has a meaning; it has none for the City of London and the British Transport Police.</summary>
    public required bool HasResidentRate { get; init; }

    /// <summary>Residents by the ONS mid-2023 estimate, or null where the force has none.</summary>
    public required Residents? Mid2023 { get; init; }

    /// <summary>Row and column of the force's tile on the tile map, or null when it is not on the map.</summary>
    public required MapTile? Tile { get; init; }

    /// <summary>Whether it is one of the 43 territorial forces.</summary>
    public bool IsTerritorial => Code != ForceCode.BritishTransportPolice;
}
