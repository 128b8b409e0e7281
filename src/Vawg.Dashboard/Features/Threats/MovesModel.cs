using Vawg.Data.Queries.Threats;
using Vawg.Domain.Threats.Scoring;

namespace Vawg.Dashboard.Features.Threats;

/// <summary>What moved since the edition before.</summary>
/// <param name="Before">That edition.</param>
/// <param name="Moves">How each theme moved, and why.</param>
public sealed record MovesModel(ThreatEdition Before, EditionMoves Moves);
