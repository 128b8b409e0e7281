using FluentAssertions;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Xunit;

namespace Vawg.Domain.Tests.Returns;

public sealed class WrittenTextTests
{
    [Fact]
    public void Every_text_that_a_force_wrote_is_told_with_its_place_and_nothing_empty_is()
    {
        var texts = WrittenText.AllOf(new ForceReturn
        {
            Force = Forces.Find("Kent")!.Code,
            Quarter = new Quarter(2022, 1),
            Version = 1,
            AllRecordedCrime = 9_000,
            Coverage = [new CoverageItem("ONLINE", Supply.Part, "Flagged since May."), new CoverageItem("HBA", Supply.No, string.Empty)],
            RecordedOffences = [],
            Outcomes = [],
            Measures = [new MeasureRow("ORDER_BREACHED", "DVPO", 9, null, "Counted by hand.", 4), new MeasureRow("ORDER_BREACHED", "SPO", 9, null, string.Empty, 5)],
            Commitments = [new CommitmentRow("A8", CommitmentStatus.Embedded, null, "Head of crime", "A review", string.Empty, 7)],
            ContactRole = "Performance analyst",
            CrimeSystem = string.Empty,
            Note = "A backlog was cleared.",
        });

        texts.Should().Equal(
            new WrittenText("return", null, string.Empty, "contact_role", "Performance analyst"),
            new WrittenText("return", null, string.Empty, "note", "A backlog was cleared."),
            new WrittenText("coverage", null, "ONLINE", "note", "Flagged since May."),
            new WrittenText("measures", 4, "ORDER_BREACHED, DVPO", "note", "Counted by hand."),
            new WrittenText("commitments", 7, "A8", "owner_role", "Head of crime"),
            new WrittenText("commitments", 7, "A8", "evidence", "A review"));
    }
}
