using CsCheck;
using FluentAssertions;
using Vawg.Domain.Measures;
using Vawg.Domain.Threats;
using Vawg.Domain.Threats.Scoring;
using Xunit;

namespace Vawg.Domain.Tests.Threats.Scoring;

public class ScoreLawTests
{
    private static readonly Gen<double[]> Weights = Gen.Double[0.05, 5].Array[12];

    private static readonly Gen<Combining> Ways = Gen.Int[1, 3].Select(i => (Combining)i);

    private static readonly Gen<ThemeInputs> AnyInputs =
        from theme in Gen.Int[0, 8].Select(i => Themes.Nine[i])
        from recorded in Gen.Long[0, 500_000]
        from before in Gen.Long[0, 500_000].Nullable(0.8)
        from severity in Gen.Double[1, 3_000].Nullable(0.8)
        from isRecorded in Gen.Bool
        from established in Gen.Long[0, 500]
        from posts in Gen.Long[0, established]
        select Scored.Inputs(theme.Code, recorded, before, severity) with
        {
            Recorded = isRecorded ? Count.Of(recorded) : Count.NotSupplied,
            Posts = new SpecialistPosts(established, posts, posts / 2),
        };

    private static readonly Gen<ScoreSet> Sets =
        from levels in Gen.Int[0, 4].Array[81]
        from weights in Weights
        from lambda in Gen.Double[0, 2]
        select Scored.Set with
        {
            Method = ScoreMethod.Default.WithWeights((c, _) => weights[(int)c - 1]) with { Lambda = lambda },
            Levels = Scored.Set.Levels.Select((l, i) => l with { Level = levels[i] }).ToList(),
        };

    [Fact]
    public void Raising_a_level_never_lowers_a_score() =>
        Gen.Select(Sets, AnyInputs, Ways, Gen.Int[0, 80]).Sample((set, inputs, way, which) =>
        {
            var raised = set with { Levels = set.Levels.Select((l, i) => i == which ? l with { Level = Math.Min(4, l.Level + 1) } : l).ToList() };
            var before = Scored.Scorer(set, way).Score(inputs);
            var after = Scored.Scorer(raised, way).Score(inputs);

            return after.Lower >= before.Lower - 1e-12 && after.Upper >= before.Upper - 1e-12 && !(after.Score < before.Score - 1e-12);
        });

    [Fact]
    public void A_figure_that_rises_to_the_next_level_never_lowers_a_score() =>
        Gen.Select(Sets, AnyInputs, Ways).Sample((set, inputs, way) =>
        {
            var more = inputs with { Recorded = inputs.Recorded.Known is { } count ? Count.Of(count * 3) : inputs.Recorded };

            return !(Scored.Scorer(set, way).Score(more).Upper < Scored.Scorer(set, way).Score(inputs).Upper - 1e-12);
        });

    [Fact]
    public void Equal_weights_give_plain_means() =>
        Gen.Select(Sets, AnyInputs, Gen.Double[0.1, 5]).Sample((set, inputs, weight) =>
        {
            var method = set.Method.WithWeights((_, _) => weight);
            var score = Scored.Scorer(set with { Method = method }).Score(inputs);
            if (score.HasBounds)
            {
                return true;
            }

            double Mean(PartScore part) => part.Criteria.Average(c => c.Points!.Value);
            var closed = Mean(score.Impact) * Mean(score.Likelihood) * (1 + (method.Lambda * Mean(score.Organisation) / 8));
            return Math.Abs(closed - score.Score!.Value) < 1e-9;
        });

    [Fact]
    public void A_missing_level_widens_the_bounds_and_never_moves_them_inward() =>
        Gen.Select(Sets, AnyInputs, Ways, Gen.Int[0, 80]).Sample((set, inputs, way, which) =>
        {
            var without = set with { Levels = set.Levels.Where((_, i) => i != which).ToList() };
            var (known, missing) = (Scored.Scorer(set, way).Score(inputs), Scored.Scorer(without, way).Score(inputs));
            var unmeasured = Scored.Scorer(set, way).Score(inputs.Missing());

            return missing.Lower <= known.Lower + 1e-12 && missing.Upper >= known.Upper - 1e-12
                && unmeasured.Lower <= known.Lower + 1e-12 && unmeasured.Upper >= known.Upper - 1e-12;
        });

    [Fact]
    public void The_score_lies_within_its_bounds() =>
        Gen.Select(Sets, AnyInputs, Ways).Sample((set, inputs, way) =>
        {
            var score = Scored.Scorer(set, way).Score(inputs);

            return score.Score is not { } point || (point >= score.Lower - 1e-9 && point <= score.Upper + 1e-9);
        });

    [Fact]
    public void The_order_of_the_inputs_does_not_matter() =>
        Gen.Select(Sets, Gen.Shuffle(Scored.Nine.ToArray())).Sample((set, shuffled) =>
        {
            var ranking = Scored.Scorer(set).Rank(Scored.Nine);
            var other = Scored.Scorer(set).Rank(shuffled);

            return ranking.Placed.Select(p => (p.Score.Theme.Code, p.Rank, p.Score.Score)).SequenceEqual(other.Placed.Select(p => (p.Score.Theme.Code, p.Rank, p.Score.Score)));
        });

    [Fact]
    public void Scaling_all_weights_changes_nothing() =>
        Gen.Select(Sets, AnyInputs, Ways, Gen.Double[0.01, 100]).Sample((set, inputs, way, scale) =>
        {
            var scaled = set with { Method = set.Method.WithWeights((_, w) => w * scale) };
            var (before, after) = (Scored.Scorer(set, way).Score(inputs), Scored.Scorer(scaled, way).Score(inputs));

            return Near(before.Lower, after.Lower) && Near(before.Upper, after.Upper)
                && before.Score.HasValue == after.Score.HasValue && Near(before.Score ?? 0, after.Score ?? 0);
        });

    [Fact]
    public void A_quarter_of_a_part_is_a_quarter_at_any_scale_of_the_weights()
    {
        // Physical harm is a quarter of the weight of impact: in tenths its sum is not exactly so.
        var without = Scored.Set with { Levels = Scored.Set.Levels.Where(l => l.Criterion != Criterion.Physical).ToList() };
        for (var tenth = 1; tenth <= 50; tenth++)
        {
            var scaled = without with { Method = without.Method.WithWeights((_, w) => w * tenth / 10d) };

            Scored.Scorer(scaled).Score(Scored.StalkingAndHarassment).Impact.Point.Should().BeApproximately(12.5 / 3, 1e-12, $"weights are {tenth} tenths");
        }
    }

    private static bool Near(double one, double other) => Math.Abs(one - other) <= 1e-9 * Math.Max(1, Math.Abs(one));
}
