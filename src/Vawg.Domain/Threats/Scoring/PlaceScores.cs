using Vawg.Domain.Reference;

namespace Vawg.Domain.Threats.Scoring;

/// <summary>The scores of one place with one score set, their ranks, and the doubt in them, which is drawn when first asked for.</summary>
public sealed class PlaceScores
{
    private readonly Lazy<RankDraws> _draws;
    private readonly Lazy<DoubtParts> _parts;

    public PlaceScores(ScoreSet set, ForceCode? force, ScoreAssumptions assumptions, IReadOnlyList<ThemeInputs> inputs)
    {
        Set = set;
        Force = force;
        Assumptions = assumptions;
        Ranking = new ThreatScorer(set, force, assumptions).Rank(inputs);
        _draws = new Lazy<RankDraws>(() => new RankDraws(Ranking, set.Method, force, assumptions));
        _parts = new Lazy<DoubtParts>(() => new DoubtParts(Ranking, set.Method, force, assumptions));
    }

    public ScoreSet Set { get; }

    /// <summary>Null for the nation.</summary>
    public ForceCode? Force { get; }

    public ScoreAssumptions Assumptions { get; }

    public Ranking Ranking { get; }

    public RankDraws Draws => _draws.Value;

    public DoubtParts Parts => _parts.Value;

    public IReadOnlyList<TopFiveChange> TopFiveChanges(Theme theme) => Scoring.TopFiveChanges.Of(Ranking, theme, Set.Method, Assumptions);
}
