using CsCheck;
using FluentAssertions;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Xunit;

namespace Vawg.Domain.Tests.Measures;

public class SuppressionLawTests
{
    private const int Samples = 1_000;

    private static readonly Gen<long?> AnyCount = Gen.Frequency((3, Gen.Const((long?)null)), (3, Gen.Const((long?)0)), (1, Gen.Long[-30, -1].Select(c => (long?)c)), (3, Gen.Long[1, 4].Select(c => (long?)c)), (8, Gen.Long[5, 60].Select(c => (long?)c)));

    private static readonly Gen<long?> LargerCount = Gen.Frequency((1, Gen.Long[0, 4]), (9, Gen.Long[5, 60])).Select(c => (long?)c);

    /// <summary>Two forces that supplied every quarter, and up to four more with small, missing and zero counts; the first quarter is any of a year.</summary>
    private static readonly Gen<FigureCube> AnyCube =
        from quarters in Gen.Int[1, 10]
        from start in Gen.Int[0, 3]
        from whole in LargerCount.Array[quarters].Array[2]
        from patchy in AnyCount.Array[quarters].Array[0, 4]
        select Cubes.Of(
            Collection.ForceReturns,
            Cubes.Selection,
            Cubes.First + start,
            whole.Concat(patchy).Select((counts, i) => (Forces.Territorial[i].Code, counts)).ToArray());

    [Fact]
    public void No_period_has_exactly_one_force_whose_count_is_known_and_hidden() => AnyCube.Sample(
        cube =>
        {
            var view = cube.SeenByAll();
            foreach (var period in Periods(cube))
            {
                var hidden = cube.Forces.Count(f => !cube.Over(Cubes.Selection, f, period).IsMissing && view.Over(Cubes.Selection, f, period).Reason == MissingReason.Suppressed);
                var hiddenInPart = cube.Forces.Count(f => cube.Over(Cubes.Selection, f, period).IsMissing && period.Quarters.Any(q => view.At(Cubes.Selection, f, q).Reason == MissingReason.Suppressed));
                (hidden + hiddenInPart).Should().NotBe(1, period.Label);
            }
        },
        iter: Samples);

    [Fact]
    public void No_small_count_is_shown() => AnyCube.Sample(
        cube =>
        {
            var view = cube.SeenByAll();
            foreach (var period in Periods(cube))
            {
                cube.Forces.Any(f => SuppressedCells.IsSmall(view.Over(Cubes.Selection, f, period))).Should().BeFalse(period.Label);
            }
        },
        iter: Samples);

    [Fact]
    public void No_hidden_count_follows_from_all_that_is_shown_together() => AnyCube.Sample(
        cube =>
        {
            var attack = new SubtractionAttack(cube);
            attack.Hidden().FirstOrDefault(attack.Finds).Should().BeNull();
        },
        iter: Samples);

    [Fact]
    public void Attack_finds_a_count_that_is_hidden_beside_shown_ones_alone()
    {
        var cube = Cubes.Of((Cubes.Kent, [20, 20, 20, 3]), (Cubes.Cumbria, [2, 20, 20, 20]));
        var attack = new SubtractionAttack(cube);

        attack.Finds([(Cubes.Kent, Cubes.First)]).Should().BeFalse();
        attack.Add([(Cubes.Cumbria, Cubes.First)]);
        attack.Finds([(Cubes.Kent, Cubes.First)]).Should().BeTrue();
    }

    internal static IEnumerable<Period> Periods(FigureCube cube) => cube.Quarters.Select(Period.Of).Concat(cube.Quarters.Skip(3).Select(Period.YearEnding));
}
