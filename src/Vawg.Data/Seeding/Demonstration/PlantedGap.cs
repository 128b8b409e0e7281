using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Data.Seeding.Demonstration;

/// <summary>What the demonstration leaves out or changes later on purpose, as real returns do.</summary>
/// <param name="Force">The force that does not supply it.</param>
/// <param name="Quarter">The quarter it concerns, or null for every quarter.</param>
/// <param name="Words">What is missing or restated.</param>
public sealed record PlantedGap(ForceCode Force, Quarter? Quarter, string Words);
