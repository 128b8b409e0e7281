using CsCheck;
using FluentAssertions;
using Vawg.Domain.Measures;
using Vawg.Domain.Reference;
using Vawg.Domain.Threats;
using Vawg.Domain.Victims;
using Xunit;

namespace Vawg.Domain.Tests.Victims;

/// <summary>What the general reader is told of the outcomes of girls and women.</summary>
public class OutcomeDisclosureTests
{
    private static readonly Force Kent = Forces.Find("Kent")!;
    private static readonly Force Surrey = Forces.Find("Surrey")!;
    private static readonly Force Sussex = Forces.Find("Sussex")!;
    private static readonly OffenceSelection Harassment = Of("SH");
    private static readonly OffenceSelection Stalking = Of("STALKING");
    private static readonly long[] Large = [10, 20, 30, 40, 100, 200, 300, 400, 0, 0, 0, 50];

    [Theory]
    [InlineData(0)]
    [InlineData(5)]
    [InlineData(8)]
    [InlineData(11)]
    public void Row_with_a_part_of_one_to_four_is_hidden_whole_and_the_other_basis_is_told(int part)
    {
        long[] small = [.. Large];
        small[part] = 4;
        var world = World().Set(Kent, Harassment, Breakdown.OutcomesClosed, small).Set(Kent, Harassment, Breakdown.OutcomesRecorded, Large).Publish();

        world.Row(Kent, Harassment, Breakdown.OutcomesClosed).Reason.Should().Be(MissingReason.Suppressed);
        world.Row(Kent, Harassment, Breakdown.OutcomesRecorded).Parts.Should().Equal(Large);
        world.Row(Kent, Harassment, Breakdown.OutcomesClosed, VictimWorld.Permitted).Parts.Should().Equal(small);
        world.Row(Kent, Harassment, Breakdown.OutcomesClosed, new Reader(Kent.Code, Audience.General)).Parts.Should().Equal(small);
    }

    [Fact]
    public void What_was_small_in_any_version_stays_hidden()
    {
        var world = World().Set(Kent, Harassment, Breakdown.OutcomesClosed, 3, 20, 30, 40, 100, 200, 300, 400, 0, 0, 0, 50).Publish();
        world.Set(Kent, Harassment, Breakdown.VictimAge, 100, 100, 100, 100, 100, 100, 100).Set(Kent, Harassment, Breakdown.OutcomesClosed, Large).Publish();

        world.Row(Kent, Harassment, Breakdown.OutcomesClosed).Reason.Should().Be(MissingReason.Suppressed);
    }

    [Fact]
    public void Outcomes_that_are_hidden_whatever_the_age_are_not_told_by_age()
    {
        var world = World()
            .Set(Kent, Harassment, Breakdown.OutcomesClosed, Large)
            .Set(Kent, Harassment, Breakdown.OutcomesRecorded, Large)
            .HideOutcomes(OutcomeBasis.Closed, Kent, Harassment)
            .Publish();

        world.Row(Kent, Harassment, Breakdown.OutcomesClosed).Reason.Should().Be(MissingReason.Suppressed);
        world.Row(Kent, Harassment, Breakdown.OutcomesRecorded).Parts.Should().Equal(Large);
        world.Row(Kent, Harassment, Breakdown.OutcomesClosed, VictimWorld.Permitted).Parts.Should().Equal(Large);
    }

    [Fact]
    public void Girls_of_rape_are_not_told_where_the_outcomes_of_child_sexual_abuse_are_hidden()
    {
        var world = new VictimWorld()
            .Set(Kent, Of("RASSO"), Breakdown.VictimAge, 100, 100, 100, 100, 100, 100, 100)
            .Set(Kent, Of("CSAE"), Breakdown.VictimAge, 300, 300, 0, 0, 0, 0, 0)
            .Set(Kent, Of("RASSO"), Breakdown.OutcomesClosed, Large)
            .Set(Kent, Of("CSAE"), Breakdown.OutcomesClosed, 10, 20, 33, 60, 0, 0, 0, 0, 0, 0, 0, 0)
            .HideOutcomes(OutcomeBasis.Closed, Kent, Of("CSAE"))
            .Publish();

        world.Row(Kent, Of("RASSO"), Breakdown.OutcomesClosed).Reason.Should().Be(MissingReason.Suppressed);
    }

    /// <summary>The girls of rape are what it shares with child sexual abuse: 50 less 47 would be told otherwise, by outcomes and by the age of victims.</summary>
    [Theory]
    [InlineData(50, true)]
    [InlineData(47, false)]
    [InlineData(60, false)]
    public void Girls_of_rape_are_not_told_where_they_leave_a_few_of_child_sexual_abuse(long childSexualAbuse, bool isHidden)
    {
        var world = new VictimWorld()
            .Set(Kent, Of("RASSO"), Breakdown.VictimAge, 20, 27, 100, 100, 100, 100, 0)
            .Set(Kent, Of("CSAE"), Breakdown.VictimAge, childSexualAbuse - 20, 20, 0, 0, 0, 0, 0)
            .Set(Kent, Of("RASSO"), Breakdown.OutcomesRecorded, 10, 10, 10, 17, 100, 100, 100, 100, 0, 0, 0, 0)
            .Set(Kent, Of("CSAE"), Breakdown.OutcomesRecorded, 10, 10, 10, childSexualAbuse - 30, 0, 0, 0, 0, 0, 0, 0, 0)
            .Publish();

        world.Row(Kent, Of("RASSO"), Breakdown.OutcomesRecorded).IsMissing.Should().Be(isHidden);
        world.Row(Kent, Of("RASSO"), Breakdown.VictimAge).IsMissing.Should().Be(isHidden);
        world.Row(Kent, Of("CSAE"), Breakdown.OutcomesRecorded).IsMissing.Should().BeFalse();
    }

    [Theory]
    [InlineData(2, true)]
    [InlineData(30, false)]
    public void Row_that_holds_a_hidden_row_is_hidden_too_where_few_others_stand_beside_a_part_of_it(long others, bool isHidden)
    {
        var world = World()
            .Set(Kent, Stalking, Breakdown.VictimAge, 50, 50, 50, 50, 50, 50, 50)
            .Set(Kent, Stalking, Breakdown.OutcomesClosed, 4, 0, 0, 0, 40, 40, 40, 40, 0, 0, 0, 0)
            .Set(Kent, Harassment, Breakdown.OutcomesClosed, 4 + others, 0, 0, 0, 140, 140, 140, 140, 0, 0, 0, 0)
            .Publish();

        world.Row(Kent, Stalking, Breakdown.OutcomesClosed).Reason.Should().Be(MissingReason.Suppressed);
        world.Row(Kent, Harassment, Breakdown.OutcomesClosed).IsMissing.Should().Be(isHidden);
    }

    [Fact]
    public void Nation_is_the_sum_of_the_rows_that_are_told_and_nothing_where_more_are_hidden()
    {
        var world = World()
            .Set(Kent, Harassment, Breakdown.OutcomesClosed, 3, 20, 30, 40, 100, 200, 300, 400, 0, 0, 0, 50)
            .Set(Surrey, Harassment, Breakdown.OutcomesClosed, Large)
            .Set(Sussex, Harassment, Breakdown.OutcomesClosed, Large)
            .Publish();

        var told = world.SeenBy(Reader.General).National(Breakdown.OutcomesClosed, Harassment, VictimWorld.Year);
        told.Row.Parts.Should().Equal(Large.Select(p => 2 * p));
        told.Words.Should().Be("2 of 43 forces; 40 not supplied, 1 suppressed");
        world.HideOutcomes(OutcomeBasis.Closed, Sussex, Harassment);
        world.SeenBy(Reader.General).National(Breakdown.OutcomesClosed, Harassment, VictimWorld.Year).Row.Reason.Should().Be(MissingReason.Suppressed);
    }

    [Fact]
    public void Opening_is_noted_where_the_reader_is_given_what_the_general_reader_is_not()
    {
        var world = World().Set(Kent, Harassment, Breakdown.OutcomesClosed, 3, 20, 30, 40, 100, 200, 300, 400, 0, 0, 0, 50).Set(Surrey, Harassment, Breakdown.OutcomesClosed, Large).Publish();

        Opens(VictimWorld.Permitted, Kent).Should().BeTrue();
        Opens(VictimWorld.Permitted, Surrey).Should().BeFalse();
        Opens(new Reader(Kent.Code, Audience.General), Kent).Should().BeTrue();
        Opens(Reader.General, Kent).Should().BeFalse();

        bool Opens(Reader reader, Force force) => world.SeenBy(reader).OpensOutcomes(OutcomeBasis.Closed, Harassment, force.Code, VictimWorld.Year);
    }

    [Fact]
    public void No_number_that_is_told_is_one_to_four_whatever_was_published() =>
        Gen.Int[0, 40].Array[12].Array[6].Sample(rows =>
        {
            var world = World();
            foreach (var (parts, i) in rows.Select((r, i) => (r, i)))
            {
                world.Set(Forces.Territorial[i], Harassment, Breakdown.VictimAge, 100, 100, 100, 100, 100, 100, 100).Set(Forces.Territorial[i], Harassment, Breakdown.OutcomesClosed, [.. parts.Select(p => (long)p)]);
            }

            var seen = world.Publish().SeenBy(Reader.General);
            return Forces.Territorial.Take(rows.Length).Select(f => seen.Row(Breakdown.OutcomesClosed, Harassment, f.Code, VictimWorld.Year))
                .Append(seen.National(Breakdown.OutcomesClosed, Harassment, VictimWorld.Year).Row)
                .SelectMany(r => r.Parts ?? [])
                .All(p => p is < 1 or > 4);
        }, iter: 200);

    private static VictimWorld World() => new[] { Kent, Surrey, Sussex }.Aggregate(new VictimWorld(), (world, force) => world.Set(force, Harassment, Breakdown.VictimAge, 100, 100, 100, 100, 100, 100, 100));

    private static OffenceSelection Of(string theme) => OffenceSelection.OfTheme(Themes.Find(theme)!);
}
