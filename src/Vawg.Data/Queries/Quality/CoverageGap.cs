using Vawg.Domain.Periods;
using Vawg.Domain.Returns;

namespace Vawg.Data.Queries.Quality;

/// <summary>An item that a force's current returns do not supply, or supply in part, and over which quarters.</summary>
/// <param name="Item">A theme, flag, sheet or characteristic.</param>
/// <param name="Supply">No or part.</param>
/// <param name="Note">Why, in the force's words.</param>
/// <param name="First">The first quarter of which it is said.</param>
/// <param name="Last">The last quarter of which it is said.</param>
public sealed record CoverageGap(string Item, Supply Supply, string Note, Quarter First, Quarter Last);
