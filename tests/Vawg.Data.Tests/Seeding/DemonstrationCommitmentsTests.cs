using FluentAssertions;
using Vawg.Data.Seeding.Demonstration;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Xunit;

namespace Vawg.Data.Tests.Seeding;

[Collection(DemonstrationTestGroup.Name)]
public sealed class DemonstrationCommitmentsTests(DemonstrationFixture demonstration)
{
    private static readonly Quarter Framework = new(2021, 3);

    private static readonly List<string> Of2024 = [.. Commitments.OfForces.Where(c => c.Framework.Contains("2024", StringComparison.Ordinal)).Select(c => c.Reference)];

    private static readonly CommitmentStatus[] Begun = [CommitmentStatus.NotStarted, CommitmentStatus.Planned, CommitmentStatus.InProgress, CommitmentStatus.NotReported];

    [Fact]
    public void There_are_none_before_the_framework_and_those_of_2024_come_in_the_last_two_quarters_alone()
    {
        var all = Commitments.OfForces.Select(c => c.Reference).ToList();
        foreach (var forceReturn in demonstration.Returns.Where(r => r.Force != Code("norfolk")))
        {
            var expected = forceReturn.Quarter < Framework ? []
                : forceReturn.Quarter >= DemonstrationCollection.LastQuarter - 1 ? all
                : all.Except(Of2024);

            forceReturn.Commitments.Select(c => c.Commitment).Should().Equal(expected);
        }
    }

    [Fact]
    public void Those_of_2024_are_no_further_than_in_progress() =>
        Rows.Where(r => Of2024.Contains(r.Row.Commitment)).Select(r => r.Row.Status).Distinct().Should().BeEquivalentTo(Begun);

    [Fact]
    public void What_is_embedded_names_its_evidence_and_everything_names_a_role() => Rows.Should()
        .OnlyContain(r => (r.Row.Status == CommitmentStatus.Embedded) == (r.Row.Evidence.Length > 0)).And.OnlyContain(r => r.Row.OwnerRole.Length > 0);

    [Fact]
    public void Some_that_are_overdue_have_a_note_and_some_have_none()
    {
        var overdue = Rows.Where(r => r.Row.Due <= r.Quarter.LastDay && r.Row.Status != CommitmentStatus.Embedded).ToList();

        ((double)overdue.Count(r => r.Row.Note.Length > 0) / overdue.Count).Should().BeInRange(0.6, 0.8);
        Rows.Except(overdue).Should().OnlyContain(r => r.Row.Note.Length == 0);
    }

    [Fact]
    public void Status_moves_forward_in_all_but_a_few_cases()
    {
        var steps = Rows.Where(r => r.Row.Status != CommitmentStatus.NotReported)
            .GroupBy(r => (r.Force, r.Row.Commitment))
            .SelectMany(g => g.OrderBy(r => r.Quarter).Zip(g.OrderBy(r => r.Quarter).Skip(1), (before, after) => after.Row.Status - before.Row.Status))
            .ToList();

        ((double)steps.Count(s => s < 0) / steps.Count).Should().BeLessThan(0.03);
        steps.Count(s => s > 0).Should().BeGreaterThan(5 * steps.Count(s => s < 0));
    }

    [Fact]
    public void A_growing_share_of_the_first_framework_is_embedded()
    {
        var shares = Enumerable.Range(0, 6).Select(q => Embedded(Rows.Where(r => r.Quarter == Framework + q))).ToList();

        shares.Should().BeInAscendingOrder();
        shares[^1].Should().BeInRange(0.25, 0.6);
    }

    [Fact]
    public void One_force_gets_on_slowly() =>
        Embedded(Rows.Where(r => r.Force == Code("warwickshire") && r.Quarter == DemonstrationCollection.LastQuarter)).Should().BeLessThan(0.1);

    [Fact]
    public void One_force_says_nothing_in_the_newest_two_quarters_and_says_so()
    {
        foreach (var forceReturn in demonstration.Returns.Where(r => r.Force == Code("norfolk") && r.Quarter >= Framework))
        {
            var isNew = forceReturn.Quarter >= DemonstrationCollection.LastQuarter - 1;

            forceReturn.Commitments.Any().Should().Be(!isNew);
            forceReturn.Coverage.Any(c => c.Item == "commitments" && c.Supply == Supply.No).Should().Be(isNew);
        }
    }

    private IEnumerable<(ForceCode Force, Quarter Quarter, CommitmentRow Row)> Rows => demonstration.Returns.SelectMany(r => r.Commitments.Select(c => (r.Force, r.Quarter, c)));

    private static double Embedded(IEnumerable<(ForceCode Force, Quarter Quarter, CommitmentRow Row)> rows)
    {
        var first = rows.Where(r => !Of2024.Contains(r.Row.Commitment)).ToList();
        return (double)first.Count(r => r.Row.Status == CommitmentStatus.Embedded) / first.Count;
    }

    private static ForceCode Code(string slug) => Forces.FindBySlug(slug)!.Code;
}
