namespace Vawg.Data.Publishing;

/// <summary>What computing all prepared figures again came to.</summary>
/// <param name="FigureCount">Prepared counts of recorded offences compared.</param>
/// <param name="OutcomeCount">Prepared counts of outcomes compared.</param>
/// <param name="Differences">A sentence for each figure that does not follow from the rows.</param>
public sealed record FigureVerification(int FigureCount, int OutcomeCount, IReadOnlyList<string> Differences)
{
    public bool Holds => Differences.Count == 0;
}
