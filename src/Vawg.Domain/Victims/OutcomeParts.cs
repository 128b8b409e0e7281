using Vawg.Domain.Measures;
using Vawg.Domain.Reference;

namespace Vawg.Domain.Victims;

/// <summary>Where outcomes of girls, of women and of victims of an age that is not stated stand among the parts of their breakdown: of each group those charged, under 15, under 16 and the others.</summary>
public static class OutcomeParts
{
    private const int Charged = 0;
    private const int Fifteen = 1;
    private const int Sixteen = 2;
    private const int Others = 3;

    private static readonly string[] KindNames = ["charged", "outcome 15", "outcome 16", "other outcomes"];

    /// <summary>The kinds of outcome that are told of girls and women.</summary>
    public static IReadOnlyList<OutcomeKind> Kinds { get; } = [OutcomeKind.Fifteen, OutcomeKind.Sixteen, OutcomeKind.FifteenAndSixteen, OutcomeKind.Charged];

    /// <summary>The names of the parts.</summary>
    public static IEnumerable<string> Names => VictimGroups.All.SelectMany(g => KindNames.Select(k => $"{g.Label()}, {k}"));

    public static Breakdown Of(OutcomeBasis basis) => basis == OutcomeBasis.Closed ? Breakdown.OutcomesClosed : Breakdown.OutcomesRecorded;

    public static OutcomeBasis BasisOf(Breakdown breakdown) => breakdown == Breakdown.OutcomesRecorded ? OutcomeBasis.Recorded : OutcomeBasis.Closed;

    /// <summary>The part of an outcome that belongs to the denominator of its basis.</summary>
    public static int PartOf(VictimGroup group, Outcome outcome) => PartOf(
        group,
        OutcomeKinds.Charged(outcome) ? Charged : OutcomeKinds.Fifteen(outcome) ? Fifteen : OutcomeKinds.Sixteen(outcome) ? Sixteen : Others);

    /// <summary>The parts of a group in their order: charged, 15, 16, others.</summary>
    public static IReadOnlyList<int> PartsOf(VictimGroup group) => [PartOf(group, Charged), PartOf(group, Fifteen), PartOf(group, Sixteen), PartOf(group, Others)];

    /// <summary>All outcomes of a group.</summary>
    public static Count All(BreakdownRow row, VictimGroup group) => row.Sum(PartsOf(group));

    /// <summary>Those of a kind.</summary>
    public static Count OfKind(BreakdownRow row, VictimGroup group, OutcomeKind kind) => kind switch
    {
        OutcomeKind.Charged => row.Part(PartOf(group, Charged)),
        OutcomeKind.Fifteen => row.Part(PartOf(group, Fifteen)),
        OutcomeKind.Sixteen => row.Part(PartOf(group, Sixteen)),
        OutcomeKind.FifteenAndSixteen => row.Sum([PartOf(group, Fifteen), PartOf(group, Sixteen)]),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A kind that is not told by age."),
    };

    /// <summary>The share of a kind in all outcomes of a group.</summary>
    public static Measured Share(BreakdownRow row, VictimGroup group, OutcomeKind kind) => Measured.Share(OfKind(row, group, kind), All(row, group));

    private static int PartOf(VictimGroup group, int kind) => ((int)group * (Others + 1)) + kind;
}
