using FluentAssertions;
using Vawg.Data.Queries.Figures;
using Vawg.Data.Queries.Overview;
using Vawg.Domain.Indicators;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Xunit;

namespace Vawg.Data.Tests.Queries.Overview;

public sealed class AttentionListTests
{
    private static readonly Quarter First = new(2014, 1);
    private static readonly Quarter Last = First + 15;
    private static readonly Topic Topic = Topics.Of(Collection.OpenData)[0];
    private static readonly Force Kent = Forces.Find("Kent")!;
    private static readonly Force Largest = Forces.Find("Metropolitan Police")!;

    [Fact]
    public void Late_force_makes_no_signal_elsewhere_and_is_itself_named()
    {
        var items = AttentionList.Of(Figures(kentInLast: 1_000, isLargestLate: true), Period.Of(Last), []);

        items.Where(i => i.Kind == AttentionKind.Signal).Should().BeEmpty();
        items.Where(i => i.Kind == AttentionKind.Late).Select(i => i.Force).Should().Equal(Largest);
    }

    [Fact]
    public void Force_whose_own_count_doubles_is_listed_whether_or_not_another_is_late()
    {
        foreach (var isLate in new[] { false, true })
        {
            var signal = AttentionList.Of(Figures(kentInLast: 2_000, isLate), Period.Of(Last), []).Where(i => i.Kind == AttentionKind.Signal && i.Force == Kent).Should().ContainSingle().Subject;

            signal.Evidence.Should().Contain(isLate ? "% of the count of the 42 forces that supplied the same quarters in " : "% of the national count in ");
        }
    }

    [Fact]
    public void Expected_false_alarms_are_those_of_the_forces_that_are_tested()
    {
        AttentionList.ExpectedFalseAlarms(Figures(1_000, isLargestLate: false), Period.Of(Last)).Should().BeApproximately(0.037 * 43, 1e-9);
        AttentionList.ExpectedFalseAlarms(Figures(1_000, isLargestLate: true), Period.Of(Last)).Should().BeApproximately(0.037 * 42, 1e-9);
    }

    /// <summary>Every force records about 1,000 a quarter and the largest 20 times that, a little more in every other quarter.</summary>
    private static LoadedCollection Figures(long kentInLast, bool isLargestLate)
    {
        var builder = new FigureCubeBuilder(Collection.OpenData, 1, DateTime.UnixEpoch, First, Last, Forces.Territorial.Select(f => f.Code), [Topic.Selection.Text, OffenceSelection.AllRecordedCrime.Text]);
        foreach (var (force, index) in Forces.Territorial.Select((f, i) => (f, i)))
        {
            for (var quarter = First; quarter <= Last; quarter += 1)
            {
                if (!(isLargestLate && force == Largest && quarter == Last))
                {
                    var count = force == Kent && quarter == Last ? kentInLast : (force == Largest ? 20_000 : 1_000) + ((quarter.Index + index) % 2 * 10);
                    builder.Set(Topic.Selection.Text, force.Code, quarter.Index, Count.Of(count));
                    builder.Set(OffenceSelection.AllRecordedCrime.Text, force.Code, quarter.Index, Count.Of(10 * count));
                }
            }
        }

        var cube = builder.Build();
        return new LoadedCollection(cube, SuppressionPattern.First(cube), ResidentCounts.ReferenceOnly, new OutcomeCube(), OutcomePattern.Nothing, new SeverityCube(), MeasureCube.None);
    }
}
