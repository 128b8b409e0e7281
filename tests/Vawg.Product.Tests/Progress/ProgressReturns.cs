using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;

namespace Vawg.Product.Tests.Progress;

/// <summary>Twelve quarters of three forces that say how far they are: the first has embedded A8 for a year and its sign-off has not moved, the second refers few victims, the third is late with everything.</summary>
internal static class ProgressReturns
{
    public static readonly Quarter First = new(2020, 1);

    public static readonly Quarter Last = First + 11;

    public static IReadOnlyList<Force> Forces { get; } = Domain.Reference.Forces.Territorial.Where(f => f.HasResidentRate).Take(3).ToList();

    public static IEnumerable<ForceReturn> All() =>
        from force in Enumerable.Range(0, Forces.Count)
        from quarter in Enumerable.Range(0, 12)
        select Return(force, quarter);

    private static ForceReturn Return(int force, int quarter) => new()
    {
        Force = Forces[force].Code,
        Quarter = First + quarter,
        Version = 1,
        AllRecordedCrime = 9_000,
        Coverage = [],
        RecordedOffences = [new RecordedOffenceRow(new RecordedOffence(OffenceCode.Parse("8L"), FlagSet.None, new Victim(VictimSex.Female, AgeBand.From25To34)), OffenceLocation.Private, Count.Of(500))],
        Outcomes = [],
        Commitments = force == 2
            ? [Row("A9", CommitmentStatus.NotStarted, 2)]
            : [Row("A8", quarter >= 8 ? CommitmentStatus.Embedded : CommitmentStatus.InProgress, 2), Row("A9", CommitmentStatus.InProgress, 3), Row("A7", CommitmentStatus.Embedded, 4)],
        Measures =
        [
            new MeasureRow("CLOSURES_SIGNED_OFF", "ALL:16", 58 + (quarter % 3), Missing: null, string.Empty, 2),
            new MeasureRow("CLOSURES_TOTAL", "ALL:16", 100, Missing: null, string.Empty, 3),
            new MeasureRow("SUPPORT_REFERRED", "IDVA", force == 1 ? 3 : 40 + (quarter % 2), Missing: null, string.Empty, 4),
            new MeasureRow("VICTIMS", string.Empty, 100, Missing: null, string.Empty, 5),
        ],
    };

    private static CommitmentRow Row(string reference, CommitmentStatus status, int row) =>
        new(reference, status, Due: null, "Head of crime", status == CommitmentStatus.Embedded ? "Dip sample of May" : string.Empty, string.Empty, row);
}
