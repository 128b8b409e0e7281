namespace Vawg.Domain.Threats.Scoring;

/// <summary>How levels become a score: points of each level, weight of each criterion, bands of the measured ones, and lambda.</summary>
public sealed record ScoreMethod
{
    /// <summary>The greatest weight and the greatest lambda that are taken.</summary>
    public const double LargestWeight = 5;

    public const double LargestLambda = 2;

    /// <summary>The most points that a level may have.</summary>
    public const double LargestPoints = 100;

    /// <summary>The method of a first score set.</summary>
    public static ScoreMethod Default { get; } = new()
    {
        Points = [0, 1, 2, 4, 8],
        Weights = new Dictionary<Criterion, double>
        {
            [Criterion.Physical] = 1,
            [Criterion.Psychological] = 1,
            [Criterion.Financial] = 0.5,
            [Criterion.Community] = 0.5,
            [Criterion.PublicExpectation] = 0.5,
            [Criterion.Severity] = 0.5,
            [Criterion.Volume] = 1,
            [Criterion.Trend] = 0.5,
            [Criterion.HiddenScale] = 0.5,
            [Criterion.Forecast] = 1,
            [Criterion.CapacityGap] = 1,
            [Criterion.CapabilityGap] = 1,
        },
        Bands = new[]
        {
            new LevelBands(Criterion.Severity, [20, 100, 400, 1_000]),
            new LevelBands(Criterion.Volume, [0.1, 1, 5]),
            new LevelBands(Criterion.Trend, [-3, 3, 10, 25]),
            new LevelBands(Criterion.CapacityGap, [95, 85, 75, 60]),
            new LevelBands(Criterion.CapabilityGap, [95, 85, 75, 60]),
        }.ToDictionary(b => b.Criterion),
        Lambda = 0.5,
    };

    /// <summary>Points of the levels 0 to 4.</summary>
    public required IReadOnlyList<double> Points { get; init; }

    public required IReadOnlyDictionary<Criterion, double> Weights { get; init; }

    public required IReadOnlyDictionary<Criterion, LevelBands> Bands { get; init; }

    /// <summary>How far the organisation's position lifts the risk: by the half at most when 0.5.</summary>
    public required double Lambda { get; init; }

    /// <summary>The points of the highest level, which is also the greatest that a part can have.</summary>
    public double MostPoints => Points[^1];

    /// <summary>The same with other weights.</summary>
    public ScoreMethod WithWeights(Func<Criterion, double, double> weight) => this with { Weights = Weights.ToDictionary(w => w.Key, w => weight(w.Key, w.Value)) };

    /// <summary>What is wrong with the method, each in a sentence: points that fall, weights under 0 or above 5, a part without any weight, bands out of order, lambda outside 0 to 2.</summary>
    public IReadOnlyList<MethodProblem> Problems()
    {
        var problems = new List<MethodProblem>();
        problems.AddRange(Criteria.All
            .Where(c => !(Weights.GetValueOrDefault(c.Criterion, double.NaN) is >= 0 and <= LargestWeight))
            .Select(c => new MethodProblem(MethodField.Weight, c.Criterion, $"The weight of {c.Name.ToLowerInvariant()} has to lie between 0 and {LargestWeight:0}.")));
        problems.AddRange(Enum.GetValues<CriterionPart>()
            .Where(p => Criteria.Of(p).All(c => Weights.GetValueOrDefault(c.Criterion) <= 0))
            .Select(p => new MethodProblem(MethodField.Weight, Criteria.Of(p).First().Criterion, $"At least one criterion of {p.Name().ToLowerInvariant()} needs a weight above 0.")));
        problems.AddRange(Criteria.All
            .Where(c => c.CanBeMeasured)
            .Select(c => Bands.GetValueOrDefault(c.Criterion)?.Problem() is { } text ? new MethodProblem(MethodField.Bands, c.Criterion, text) : null)
            .OfType<MethodProblem>());
        if (Points.Count != Criteria.HighestLevel + 1 || Points.Any(p => !double.IsFinite(p) || p > LargestPoints) || Points[0] < 0 || MostPoints <= 0 || Points.Zip(Points.Skip(1)).Any(p => p.First > p.Second))
        {
            problems.Add(new MethodProblem(MethodField.Points, null, "Points from 0 to 100 have to be given for the levels 0 to 4, and may not fall from one level to the next."));
        }

        if (!(Lambda is >= 0 and <= LargestLambda))
        {
            problems.Add(new MethodProblem(MethodField.Lambda, null, $"Lambda has to lie between 0 and {LargestLambda:0}."));
        }

        return problems;
    }
}
