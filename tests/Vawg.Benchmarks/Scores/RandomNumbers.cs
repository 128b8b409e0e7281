using Vawg.Domain;
using Vawg.Domain.Threats;
using Vawg.Domain.Threats.Scoring;

namespace Vawg.Benchmarks.Scores;

/// <summary>As many random numbers as the draws of some places take, and nothing made of them: the least that the draws could cost.</summary>
internal static class RandomNumbers
{
    /// <summary>Two counts and a normal draw, of which one count moves two figures, and a number for each criterion.</summary>
    private static readonly int OfTheme = (2 * SeededDraws.UniformsOfResampled) + SeededDraws.UniformsOfNormal + Criteria.All.Count;

    private static double _kept;

    public static void Draw(int places)
    {
        var sum = 0d;
        for (var place = 0; place < places; place++)
        {
            for (var draw = 0; draw < RankDraws.DrawCount; draw++)
            {
                for (var theme = 0; theme < Themes.Nine.Count; theme++)
                {
                    var draws = new SeededDraws(RankDraws.Seed, place, draw, theme);
                    for (var i = 0; i < OfTheme; i++)
                    {
                        sum += draws.Uniform();
                    }
                }
            }
        }

        _kept = sum;
    }

    /// <summary>The sum, so that no compiler leaves the drawing out.</summary>
    public static double Kept => _kept;
}
