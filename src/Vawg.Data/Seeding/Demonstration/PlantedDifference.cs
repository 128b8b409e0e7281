using Vawg.Domain.Reference;

namespace Vawg.Data.Seeding.Demonstration;

/// <summary>A difference that the demonstration holds on purpose, so that a chart has something true to find. It says nothing about the real force.</summary>
/// <param name="Force">The force that carries it.</param>
/// <param name="Words">What differs, since when and by how much.</param>
public sealed record PlantedDifference(ForceCode Force, string Words);
