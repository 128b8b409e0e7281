namespace Vawg.Domain.Reference;

/// <summary>The place of a force on the tile map: rows 0 to 9 from the north, columns 0 to 6 from the west.</summary>
public readonly record struct MapTile(int Row, int Column);
