using Vawg.Domain.Periods;

namespace Vawg.Data.Queries.Overview;

/// <summary>A quarter of which a force's return was published again, or withdrawn.</summary>
/// <param name="Quarter">The quarter.</param>
/// <param name="Number">The newest version.</param>
/// <param name="PublishedAtUtc">When it was published.</param>
/// <param name="IsWithdrawn">Whether no version stands any more.</param>
public sealed record LaterVersion(Quarter Quarter, int Number, DateTime PublishedAtUtc, bool IsWithdrawn);
