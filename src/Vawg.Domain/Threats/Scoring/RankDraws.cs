using Vawg.Domain.Reference;

namespace Vawg.Domain.Threats.Scoring;

/// <summary>
/// The ranks that the themes of one place take in 2,000 seeded draws over what makes them doubtful.
/// Each draw has streams of its own by place and theme, so that the same seed and inputs give the same answer in any order and on any number of threads, and a change of one level moves nothing else.
/// </summary>
public sealed class RankDraws
{
    public const int DrawCount = 2_000;

    public const int Seed = 7;

    /// <summary>How far a weight is drawn from what it is.</summary>
    public const double WeightSpread = 0.2;

    private static readonly CriterionPart[] PartOf = [.. Criteria.All.Select(c => c.Part)];

    private readonly List<string> _themes;
    private readonly byte[] _ranks;

    /// <param name="ranking">The scores as they stand.</param>
    /// <param name="method">By which they were made.</param>
    /// <param name="force">Of which force; null for the nation.</param>
    /// <param name="assumptions">With which they were made.</param>
    /// <param name="sources">Which sources of doubt are drawn.</param>
    public RankDraws(Ranking ranking, ScoreMethod method, ForceCode? force, ScoreAssumptions assumptions, DoubtSources sources = DoubtSources.All)
    {
        var scores = ranking.Placed.Select(p => p.Score).ToList();
        _themes = scores.Select(s => s.Theme.Code).ToList();
        _ranks = new byte[DrawCount * scores.Count];
        var place = force is { } code ? 1 + Forces.All.TakeWhile(f => f.Code != code).Count() : 0;
        var orders = scores.Select(s => 1 + Themes.All.TakeWhile(t => t.Code != s.Theme.Code).Count()).ToArray();
        var themes = scores.Select(s => new DrawnTheme(s, method, assumptions, sources)).ToArray();
        var asSet = Criteria.All.Select(c => method.Weights[c.Criterion]).ToArray();
        var mayBeLeftOut = sources.HasFlag(DoubtSources.LeftOut) ? CandidatesToLeaveOut(asSet) : [];
        Span<double> weights = stackalloc double[Criteria.All.Count];
        Span<double> points = stackalloc double[Criteria.All.Count];
        Span<double> priorities = stackalloc double[scores.Count];
        for (var draw = 0; draw < DrawCount; draw++)
        {
            var common = new SeededDraws(Seed, place, draw, 0);
            DrawWeights(ref common, asSet, sources.HasFlag(DoubtSources.Weights), mayBeLeftOut, weights);
            for (var t = 0; t < themes.Length; t++)
            {
                var own = new SeededDraws(Seed, place, draw, orders[t]);
                themes[t].Draw(ref own, points);
                priorities[t] = Priority.Of(Mean(CriterionPart.Impact, weights, points), Mean(CriterionPart.Likelihood, weights, points), Mean(CriterionPart.Organisation, weights, points), method, assumptions.Combining);
            }

            SetRanks(priorities, _ranks.AsSpan(draw * themes.Length, themes.Length));
        }
    }

    /// <summary>Where a theme's rank lies: 5th percentile, median and 95th, and how often it is in the top five.</summary>
    public RankDoubt Of(Theme theme)
    {
        var draws = DrawsByRank(theme);
        return new RankDoubt(At(0.05), At(0.5), At(0.95), (double)draws.Take(Ranking.TopCount + 1).Sum() / DrawCount);

        int At(double share)
        {
            var rank = 0;
            for (var reached = 0; reached < Math.Max(1, Math.Ceiling(share * DrawCount)); reached += draws[rank])
            {
                rank++;
            }

            return rank;
        }
    }

    /// <summary>The variance of a theme's rank.</summary>
    public double Spread(Theme theme)
    {
        var ranks = RanksOf(theme);
        var mean = ranks.Average();
        return ranks.Average(r => (r - mean) * (r - mean));
    }

    /// <summary>The share of draws in which exactly these themes are at the top: no other stands as high as the lowest of them.</summary>
    public double TopSetShare(IReadOnlyCollection<string> themeCodes)
    {
        var hits = 0;
        for (var draw = 0; draw < DrawCount; draw++)
        {
            var ranks = _ranks.AsSpan(draw * _themes.Count, _themes.Count);
            var isTop = true;
            for (var t = 0; t < _themes.Count && isTop; t++)
            {
                isTop = themeCodes.Contains(_themes[t]) == (ranks[t] <= themeCodes.Count);
            }

            hits += isTop ? 1 : 0;
        }

        return (double)hits / DrawCount;
    }

    /// <summary>In how many draws a theme takes each rank; none takes rank 0.</summary>
    private int[] DrawsByRank(Theme theme)
    {
        var index = _themes.IndexOf(theme.Code);
        var draws = new int[_themes.Count + 1];
        for (var draw = 0; draw < DrawCount; draw++)
        {
            draws[_ranks[(draw * _themes.Count) + index]]++;
        }

        return draws;
    }

    private int[] RanksOf(Theme theme)
    {
        var index = _themes.IndexOf(theme.Code);
        var ranks = new int[DrawCount];
        for (var draw = 0; draw < DrawCount; draw++)
        {
            ranks[draw] = _ranks[(draw * _themes.Count) + index];
        }

        return ranks;
    }

    private static void DrawWeights(ref SeededDraws draws, double[] asSet, bool isVaried, List<int> mayBeLeftOut, Span<double> weights)
    {
        for (var c = 0; c < weights.Length; c++)
        {
            var uniform = draws.Uniform();
            weights[c] = asSet[c] * (isVaried ? 1 + (WeightSpread * ((2 * uniform) - 1)) : 1);
        }

        if (mayBeLeftOut.Count > 0)
        {
            weights[mayBeLeftOut[(int)(draws.Uniform() * mayBeLeftOut.Count)]] = 0;
        }
    }

    /// <summary>Criteria that weigh something in a part that weighs something without them. No draw makes a weight 0 or more than 0, so they are the same in each.</summary>
    private static List<int> CandidatesToLeaveOut(double[] weights) => Enumerable.Range(0, weights.Length)
        .Where(c => weights[c] > 0 && Enumerable.Range(0, weights.Length).Any(o => o != c && PartOf[o] == PartOf[c] && weights[o] > 0))
        .ToList();

    /// <summary>Weighted mean points over the levels that are there; 0 where none is.</summary>
    private static double Mean(CriterionPart part, Span<double> weights, Span<double> points)
    {
        var sum = 0d;
        var weight = 0d;
        for (var c = 0; c < weights.Length; c++)
        {
            if (PartOf[c] == part && !double.IsNaN(points[c]))
            {
                sum += weights[c] * points[c];
                weight += weights[c];
            }
        }

        return weight > 0 ? sum / weight : 0;
    }

    private static void SetRanks(Span<double> priorities, Span<byte> ranks)
    {
        for (var t = 0; t < priorities.Length; t++)
        {
            byte rank = 1;
            for (var o = 0; o < priorities.Length; o++)
            {
                rank += priorities[o] > priorities[t] + Ranking.Tie ? (byte)1 : (byte)0;
            }

            ranks[t] = rank;
        }
    }
}
