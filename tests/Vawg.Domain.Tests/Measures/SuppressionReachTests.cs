using FluentAssertions;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Xunit;

namespace Vawg.Domain.Tests.Measures;

public class SuppressionReachTests
{
    private const int Seeds = 400;

    private static readonly OffenceSelection[] Nested = [OffenceSelection.Vawg, PublicationAttack.Theme("SH"), PublicationAttack.Theme("STALKING")];

    public static TheoryData<OffenceSelection[]> Kinds => [[OffenceSelection.Vawg], Nested, [PublicationAttack.Theme("MSHT")]];

    public static TheoryData<OffenceSelection[], int?> KindsOfFew
    {
        get
        {
            var kinds = new TheoryData<OffenceSelection[], int?>();
            foreach (var kind in new[] { [OffenceSelection.Vawg], Nested, [PublicationAttack.Theme("MSHT")], [OffenceSelection.Vawg, PublicationAttack.Theme("MSHT")] })
            {
                kinds.Add(kind, null);
                kinds.Add(kind, 1);
                kinds.Add(kind, 2);
            }

            return kinds;
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_search_within_reach_finds_what_the_search_of_everything_finds(OffenceSelection[] selections)
    {
        var (limited, all) = (0, 0);
        for (var seed = 0; seed < Seeds; seed++)
        {
            new Publications(seed, selections, changesOneQuarter: true).Views((now, before, pattern) =>
            {
                if (before is null || pattern is null)
                {
                    return SuppressionPattern.First(now);
                }

                var whole = pattern.After(before, now);
                if (Changed(selections, before, now) is { Count: > 0 } changed)
                {
                    var reach = SuppressionReach.Of(changed, selections.SelectMany(s => pattern.Of(s).Figures));
                    var within = pattern.After(Within(before, selections, reach), Within(now, selections, reach), reach);
                    foreach (var selection in selections)
                    {
                        within.Of(selection).Figures.ToHashSet().SetEquals(whole.Of(selection).Figures).Should().BeTrue($"seed {seed}, publication {now.Publication}, {selection}");
                    }

                    limited += now.Quarters.Count(reach.Holds);
                    all += now.QuarterCount;
                }

                return whole;
            });
        }

        limited.Should().BeLessThan(all, "otherwise nothing was left out");
    }

    /// <summary>What `verify` asks: the figures in place, searched again beside what is stored as hidden.</summary>
    [Theory]
    [MemberData(nameof(KindsOfFew))]
    public void Counts_that_stay_as_they_are_leave_nothing_more_to_hide(OffenceSelection[] selections, int? forces)
    {
        for (var seed = 0; seed < Seeds; seed++)
        {
            new Publications(seed, selections, forcesOfAll: forces).Views((now, before, pattern) =>
            {
                var stored = before is null || pattern is null ? SuppressionPattern.First(now) : pattern.After(before, now);
                var again = stored.After(now, now);
                foreach (var selection in selections)
                {
                    var held = stored.Of(selection).Figures.Select(f => (f.Force, f.Period)).ToHashSet();
                    again.Of(selection).Figures.Select(f => (f.Force, f.Period)).Where(f => !held.Contains(f)).Should().BeEmpty($"seed {seed}, publication {now.Publication}, {selection}");
                }

                return stored;
            });
        }
    }

    private static List<Quarter> Changed(OffenceSelection[] selections, FigureCube before, FigureCube now) =>
        now.Quarters.Where(q => selections.Any(s => now.Forces.Any(f => now.At(s, f, q) != before.At(s, f, q)))).ToList();

    /// <summary>The counts that the search within a reach is given.</summary>
    private static FigureCube Within(FigureCube cube, OffenceSelection[] selections, SuppressionReach reach)
    {
        var first = reach.LooksFrom > cube.First ? reach.LooksFrom : cube.First;
        var last = reach.Last < cube.Last ? reach.Last : cube.Last;
        var builder = new FigureCubeBuilder(cube.Collection, cube.Publication, cube.PublishedAtUtc, first, last, cube.Forces, selections.Select(s => s.Text));
        foreach (var selection in selections)
        {
            foreach (var force in cube.Forces)
            {
                for (var quarter = first; quarter <= last; quarter += 1)
                {
                    builder.Set(selection.Text, force, quarter.Index, cube.At(selection, force, quarter));
                }
            }
        }

        return builder.Build();
    }
}
