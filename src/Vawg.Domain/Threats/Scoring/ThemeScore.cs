namespace Vawg.Domain.Threats.Scoring;

/// <summary>One theme's score in one place, with its whole working.</summary>
public sealed record ThemeScore
{
    public required ThemeInputs Inputs { get; init; }

    public required PartScore Impact { get; init; }

    public required PartScore Likelihood { get; init; }

    public required PartScore Organisation { get; init; }

    /// <summary>Impact x likelihood; null when either has bounds only.</summary>
    public required double? Risk { get; init; }

    /// <summary>The priority; null when a part has bounds only.</summary>
    public required double? Score { get; init; }

    /// <summary>With every missing level at 0.</summary>
    public required double Lower { get; init; }

    /// <summary>With every missing level at 4.</summary>
    public required double Upper { get; init; }

    public required DataConfidence Confidence { get; init; }

    public Theme Theme => Inputs.Theme;

    public IEnumerable<PartScore> Parts => [Impact, Likelihood, Organisation];

    public IEnumerable<CriterionScore> Criteria => Parts.SelectMany(p => p.Criteria);

    /// <summary>Whether any level is missing, so that bounds stand beside the score.</summary>
    public bool HasBounds => Parts.Any(p => p.MissingWeight > 0);

    public CriterionScore Of(Criterion criterion) => Criteria.First(c => c.Criterion == criterion);
}
