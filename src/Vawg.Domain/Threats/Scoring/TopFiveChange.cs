namespace Vawg.Domain.Threats.Scoring;

/// <summary>A change of one level, all else as it stands, that takes a theme into the top five or out of it.</summary>
/// <param name="Criterion">Whose level.</param>
/// <param name="From">The level as it stands; null when missing.</param>
/// <param name="To">The nearest level that does it.</param>
/// <param name="Rank">The rank it then has.</param>
public sealed record TopFiveChange(Criterion Criterion, int? From, int To, int Rank);
