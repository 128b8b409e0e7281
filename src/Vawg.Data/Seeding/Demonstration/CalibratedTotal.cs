using Vawg.Domain.Measures;
using Vawg.Domain.Periods;

namespace Vawg.Data.Seeding.Demonstration;

/// <summary>A published national count that the demonstration gives exactly.</summary>
/// <param name="Selection">What is counted.</param>
/// <param name="Period">The year of the demonstration in which it comes out.</param>
/// <param name="Count">Recorded offences of the nation in that year, over the forces that supply them.</param>
/// <param name="Source">The document that prints it.</param>
/// <param name="PublishedMeasure">The measure as the published figures name it.</param>
/// <param name="PublishedPeriod">The period as printed; where it is another year than <paramref name="Period"/>, the count is taken as that year's.</param>
public sealed record CalibratedTotal(OffenceSelection Selection, Period Period, long Count, string Source, string PublishedMeasure, string PublishedPeriod);
