namespace Vawg.Domain.Threats.Scoring;

/// <summary>The weighted mean points of one part, with bounds where levels are missing.</summary>
public sealed class PartScore
{
    /// <summary>The largest share of a part's weight that may be missing beside a point score.</summary>
    public const double MostMissingShare = 0.25;

    /// <summary>Shares nearer than this are one share, so that weights of 0.1 and of 1 have the same quarter.</summary>
    private const double Rounding = 1e-9;

    public PartScore(CriterionPart part, IReadOnlyList<CriterionScore> criteria, ScoreMethod method)
    {
        Part = part;
        Criteria = criteria;
        Weight = criteria.Sum(c => c.Weight);
        MissingWeight = criteria.Where(c => c.Level is null).Sum(c => c.Weight);
        var products = criteria.Sum(c => c.Product ?? 0);
        Lower = (products + (MissingWeight * method.Points[0])) / Weight;
        Upper = (products + (MissingWeight * method.MostPoints)) / Weight;
        Point = MissingWeight <= (MostMissingShare + Rounding) * Weight ? products / (Weight - MissingWeight) : null;
    }

    public CriterionPart Part { get; }

    public IReadOnlyList<CriterionScore> Criteria { get; }

    /// <summary>Sum of the weights.</summary>
    public double Weight { get; }

    public double MissingWeight { get; }

    /// <summary>With every missing level at 0.</summary>
    public double Lower { get; }

    /// <summary>With every missing level at 4.</summary>
    public double Upper { get; }

    /// <summary>Over the weights whose level is known; null when more than a quarter of the weight is missing.</summary>
    public double? Point { get; }
}
