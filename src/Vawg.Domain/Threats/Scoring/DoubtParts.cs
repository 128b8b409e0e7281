using Vawg.Domain.Measures;
using Vawg.Domain.Reference;

namespace Vawg.Domain.Threats.Scoring;

/// <summary>Each source's part in the spread of a theme's rank, found by drawing it alone. Sources act together, so parts of the sum are an indication.</summary>
public sealed class DoubtParts
{
    private readonly Dictionary<string, IReadOnlyList<(DoubtSources Source, double Spread)>> _spreads;

    public DoubtParts(Ranking ranking, ScoreMethod method, ForceCode? force, ScoreAssumptions assumptions)
    {
        var alone = Sources.Select(s => (Source: s, Draws: new RankDraws(ranking, method, force, assumptions, s))).ToList();
        _spreads = ranking.Placed.Select(p => p.Score.Theme).ToDictionary(
            t => t.Code,
            t => (IReadOnlyList<(DoubtSources, double)>)alone.Select(a => (a.Source, a.Draws.Spread(t))).ToList(),
            StringComparer.Ordinal);
    }

    public static IReadOnlyList<DoubtSources> Sources { get; } =
        [DoubtSources.Weights, DoubtSources.LeftOut, DoubtSources.Assessment, DoubtSources.MissingLevels, DoubtSources.Sampling];

    /// <summary>Parts from 0 to 1, the greatest first; none where no source moves the rank.</summary>
    public IReadOnlyList<(DoubtSources Source, double Share)> Of(Theme theme)
    {
        var spreads = _spreads[theme.Code];
        var sum = spreads.Sum(s => s.Spread);
        return sum <= 0 ? [] : spreads.Select(s => (s.Source, s.Spread / sum)).OrderByDescending(s => s.Item2).ToList();
    }

    public static string Words(DoubtSources source) => source switch
    {
        DoubtSources.Sampling => "Chance in the counts",
        DoubtSources.Weights => $"Weights within {FigurePresenter.Number(100 * RankDraws.WeightSpread, 0)}%",
        DoubtSources.LeftOut => "One criterion left out",
        DoubtSources.MissingLevels => "Missing levels",
        DoubtSources.Assessment => "Assessed levels one up or down",
        _ => throw new ArgumentOutOfRangeException(nameof(source), source, "A source of doubt without words."),
    };
}
