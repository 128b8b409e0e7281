using FluentAssertions;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Xunit;

namespace Vawg.Domain.Tests.Measures;

public class SuppressionLawTests
{
    private const int Seeds = 100;

    /// <summary>Three selections within each other take the attack much longer.</summary>
    private const int SeedsNested = 8;

    private static readonly OffenceSelection[] One = [OffenceSelection.Vawg];

    private static readonly OffenceSelection[] Nested = [OffenceSelection.Vawg, PublicationAttack.Theme("SH"), PublicationAttack.Theme("STALKING")];

    private static readonly OffenceSelection[] Sensitive = [PublicationAttack.Theme("MSHT")];

    public static TheoryData<OffenceSelection[]> Kinds => [One, Nested, Sensitive];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void No_hidden_count_can_be_told_within_less_than_five_from_all_publications_together(OffenceSelection[] selections)
    {
        for (var seed = 0; seed < (selections.Length == 1 ? Seeds : SeedsNested); seed++)
        {
            new PublicationAttack(new Publications(seed, selections).Views(Served), selections).Found().Should().BeEmpty($"seed {seed}");
        }
    }

    [Fact]
    public void With_the_small_counts_alone_hidden_the_attack_finds_them() =>
        Enumerable.Range(0, Seeds).Count(seed => new PublicationAttack(new Publications(seed, One).Views((cube, _, _) => SuppressionPattern.SmallAlone(cube)), One).Found().Any())
            .Should().BeGreaterThan(Seeds / 2);

    [Fact]
    public void With_each_publication_hidden_by_itself_the_attack_finds_what_the_next_one_tells() =>
        Enumerable.Range(0, Seeds).Count(seed => new PublicationAttack(new Publications(seed, One).Views((cube, _, _) => SuppressionPattern.First(cube)), One).Found().Any())
            .Should().BeGreaterThan(Seeds / 10);

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_was_hidden_once_stays_hidden_and_no_small_count_is_shown(OffenceSelection[] selections)
    {
        for (var seed = 0; seed < Seeds; seed++)
        {
            var views = new Publications(seed, selections).Views(Served);
            foreach (var (view, k) in views.Select((v, k) => (v, k)))
            {
                foreach (var (selection, force, quarter) in selections.SelectMany(s => view.Cube.Forces.SelectMany(f => view.Cube.Quarters.Select(q => (s, f, q)))))
                {
                    var count = view.At(selection, force, quarter);
                    SuppressedCells.IsSmall(count).Should().BeFalse();
                    (k > 0 && !count.IsMissing && views[k - 1].At(selection, force, quarter).Reason == MissingReason.Suppressed).Should().BeFalse($"seed {seed}");
                }
            }
        }
    }

    [Fact]
    public void Pattern_that_was_stored_and_read_again_is_the_same()
    {
        for (var seed = 0; seed < Seeds; seed++)
        {
            var kept = new Publications(seed, One).Views(Served);
            var stored = new Publications(seed, One).Views((now, before, pattern) => SuppressionPattern.Stored(Served(now, before, pattern).Of(One[0]).Figures.ToList()));

            stored.Select(v => v.Pattern.Of(One[0]).Figures).Should().BeEquivalentTo(kept.Select(v => v.Pattern.Of(One[0]).Figures));
        }
    }

    internal static IEnumerable<Period> Periods(FigureCube cube) => cube.Quarters.Select(Period.Of).Concat(cube.Quarters.Skip(3).Select(Period.YearEnding));

    private static SuppressionPattern Served(FigureCube now, FigureCube? before, SuppressionPattern? pattern) =>
        before is null || pattern is null ? SuppressionPattern.First(now) : pattern.After(before, now);
}
