using FluentAssertions;
using Vawg.Domain.Progress;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Xunit;

namespace Vawg.Domain.Tests.Progress;

public sealed class PillarProgressTests
{
    [Fact]
    public void A_worked_example()
    {
        // (1 + 0.5 + 0.25) of five rows; one is not reported.
        var progress = PillarProgress.Of([.. Rows("A1", CommitmentStatus.Embedded), .. Rows("A2", CommitmentStatus.InProgress), .. Rows("A3", CommitmentStatus.Planned), .. Rows("A4", CommitmentStatus.NotStarted), .. Rows("A9", CommitmentStatus.NotReported)]);

        progress.Should().Be(new PillarProgress { Lower = 0.35, Reported = 0.4375, Upper = 0.55, Rows = 5, ReportedRows = 4 });
    }

    [Fact]
    public void Each_pillar_has_rows_that_count_and_the_newest_framework_has_none()
    {
        foreach (var pillar in Pillars.All)
        {
            Commitments.All.Count(c => c.Pillar == pillar && PillarProgress.Counts(c)).Should().BeGreaterThan(3, pillar);
        }

        Frameworks.FindBySlug("nfd-2024-27")!.Commitments.Should().HaveCount(4).And.OnlyContain(c => !PillarProgress.Counts(c));
    }

    [Fact]
    public void Every_commitment_belongs_to_a_framework_and_a_pillar()
    {
        Frameworks.All.Sum(f => f.Commitments.Count).Should().Be(Commitments.All.Count).And.Be(69);
        Commitments.All.Should().OnlyContain(c => Pillars.All.Contains(c.Pillar));
        Commitments.National.Should().HaveCount(23).And.OnlyContain(c => !c.Counts);
    }

    [Theory]
    [InlineData("4.1d", "Protect")]
    [InlineData("A7", "Pursue")]
    public void Where_a_version_places_work_elsewhere_it_is_told(string reference, string pillar) =>
        PillarPlacements.ElsewhereOf(Commitments.Find(reference)!)!.Pillars.Should().Equal(pillar);

    [Fact]
    public void The_versions_place_offender_management_and_victim_care_differently()
    {
        string[] Of(string work) => [.. PillarPlacements.All.Where(p => p.Work == work).Select(p => string.Join('+', p.Pillars))];

        Of("Offender management").Should().Equal("Protect", "Pursue", "Pursue");
        Of("Victim care").Should().Equal("Pursue", "Pursue", "Protect", "Protect");
        PillarPlacements.CountedUnder("Offender management").Should().Equal("Pursue");
        PillarPlacements.All.SelectMany(p => p.References).Should().OnlyContain(r => Commitments.Find(r) != null);
    }

    private static IEnumerable<(Commitment, CommitmentStatus)> Rows(string reference, CommitmentStatus status) => [(Commitments.Find(reference)!, status)];
}
