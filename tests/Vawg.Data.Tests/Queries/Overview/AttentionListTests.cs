using FluentAssertions;
using Vawg.Data.Queries.Figures;
using Vawg.Data.Queries.Overview;
using Vawg.Domain.Indicators;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Registers;
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
    public void Force_whose_trend_was_decided_to_start_anew_is_judged_by_the_quarters_since()
    {
        var figures = Figures(kentInLast: 2_000, isLargestLate: false);

        Signals(Kent, Last).Should().BeEmpty("one quarter gives no limits");
        Signals(Kent, First + 2).Should().ContainSingle("thirteen quarters of the old level came after it");
        Signals(Forces.Find("Surrey")!, Last).Should().ContainSingle("the decision was about another force");

        IEnumerable<AttentionItem> Signals(Force force, Quarter from) => AttentionList
            .HeldOf(figures, Period.Of(Last), [], [Baseline(force, from)])
            .Where(i => i.Kind == AttentionKind.Signal && i.Force == Kent);

        static ChosenBaseline Baseline(Force force, Quarter from) => new()
        {
            Number = from.Index + force.Name.Length,
            Collection = Collection.OpenData,
            Subject = ChosenBaseline.SubjectOf(Topic),
            Force = force,
            From = from,
            Reason = "A new level.",
            By = "lead",
            AtUtc = DateTime.UnixEpoch,
        };
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
