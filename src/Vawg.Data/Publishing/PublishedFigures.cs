using Vawg.Data.Queries.Figures;
using Vawg.Domain.Measures;

namespace Vawg.Data.Publishing;

/// <summary>What a returned collection held and hid before a publication.</summary>
/// <param name="Counts">Recorded offences.</param>
/// <param name="Pattern">What was hidden of them.</param>
/// <param name="Outcomes">Outcomes.</param>
/// <param name="OutcomePattern">What was hidden of those.</param>
internal sealed record PublishedFigures(FigureCube Counts, SuppressionPattern Pattern, OutcomeCube Outcomes, OutcomePattern OutcomePattern);
