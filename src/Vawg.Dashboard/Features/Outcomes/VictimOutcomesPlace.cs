using Vawg.Domain.Victims;

namespace Vawg.Dashboard.Features.Outcomes;

/// <summary>Outcomes of girls and women of one theme in one place.</summary>
/// <param name="Place">The force, or the nation.</param>
/// <param name="IsChosen">Whether it is the chosen force.</param>
/// <param name="Row">All parts, or none with the reason.</param>
/// <param name="Forces">How many forces the nation's rest on: "38 of 43"; empty for a force.</param>
public sealed record VictimOutcomesPlace(string Place, bool IsChosen, BreakdownRow Row, string Forces);
