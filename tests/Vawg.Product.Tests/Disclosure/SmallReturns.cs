using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;

namespace Vawg.Product.Tests.Disclosure;

/// <summary>Returns of six small forces in four publications: the first seven quarters of all; the eighth of one force alone; a restatement into small counts; one out of them, with what was late.</summary>
internal static class SmallReturns
{
    public static readonly Quarter First = new(2021, 1);

    private const int Quarters = 8;

    private static readonly string[] Codes = ["8L", "8Q", "19C", "106", "8N"];

    /// <summary>Outcomes with the most of each that an offence has in a quarter: two kinds that pages name and one that they do not are mostly rare.</summary>
    private static readonly (string Code, int Most)[] OutcomesOf = [("1", 12), ("3", 3), ("15", 14), ("16", 30), ("18", 4), ("14", 9)];

    public static IReadOnlyList<Force> Forces { get; } = Domain.Reference.Forces.Territorial.Where(f => f.HasResidentRate).Take(6).ToList();

    public static IReadOnlyList<IReadOnlyList<ForceReturn>> Publications { get; } =
    [
        [.. Forces.SelectMany((_, f) => Enumerable.Range(0, Quarters - 1).Select(q => Return(f, q, 1)))],
        [Return(0, Quarters - 1, 1)],
        [Return(1, 5, 2) with { RecordedOffences = Rows(40, 2, 9, 1, 80) }, Return(2, 2, 2) with { RecordedOffences = Rows(3, 1, 7, 2, 70) }],
        [Return(3, 1, 2) with { RecordedOffences = Rows(44, 31, 22, 6, 95) }, .. Enumerable.Range(1, 5).Select(f => Return(f, Quarters - 1, 1))],
    ];

    private static ForceReturn Return(int force, int quarter, int version)
    {
        var draws = new Random((force * 100) + quarter);
        return new ForceReturn
        {
            Force = Forces[force].Code,
            Quarter = First + quarter,
            Version = version,
            AllRecordedCrime = 9_000 + draws.Next(1_000),
            Coverage = [],
            RecordedOffences = Rows(draws.Next(8, 60), draws.Next(1, 14), draws.Next(2, 24), draws.Next(0, 4), draws.Next(60, 140)),
            Outcomes = Outcomes(new Random((version * 10_000) + (force * 100) + quarter)),
        };
    }

    private static List<OutcomeRow> Outcomes(Random draws) =>
    [
        .. from basis in Enum.GetValues<OutcomeBasis>()
           from offence in new[] { 0, 2, 4 }
           from outcome in OutcomesOf
           select new OutcomeRow(basis, OffenceOf(offence), OutcomeCode.Parse(outcome.Code), Count.Of(draws.Next(0, outcome.Most + 1))),
    ];

    private static RecordedOffence OffenceOf(int code) =>
        new(OffenceCode.Parse(Codes[code]), code == 0 ? FlagSet.DomesticAbuse : FlagSet.None, new Victim(VictimSex.Female, AgeBand.From25To34));

    private static List<RecordedOffenceRow> Rows(params long[] counts) => counts
        .Select((count, i) => new RecordedOffenceRow(OffenceOf(i), OffenceLocation.Private, Count.Of(count)))
        .ToList();
}
