using Vawg.Domain.Measures;

namespace Vawg.Dashboard.Features.Outcomes;

/// <summary>Outcomes of girls and women of one theme: in the chosen force where there is one, and in the nation.</summary>
public sealed record VictimOutcomesTheme(Topic Topic, IReadOnlyList<VictimOutcomesPlace> Places);
