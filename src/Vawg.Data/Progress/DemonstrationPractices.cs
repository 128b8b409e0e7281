using Vawg.Domain.Measures;
using Vawg.Domain.Progress;
using Vawg.Domain.Reference;
using Vawg.Domain.Threats;

namespace Vawg.Data.Progress;

/// <summary>The notable practice of a demonstration. None of it happened: forces were picked without regard to what they really do.</summary>
internal static class DemonstrationPractices
{
    private const string Source = "Invented for the demonstration; no such paper exists.";

    public static IReadOnlyList<NewPractice> All { get; } =
    [
        OnCommitment("E23000006", "4.1b", PracticeGrade.MeasuredBeforeAndAfter, new DateOnly(2022, 9, 14), "One desk decides on disclosures. More were decided in time in the two years after than in the two before."),
        OnCommitment("E23000007", "4.1a", PracticeGrade.Evaluated, new DateOnly(2023, 2, 1), "A domestic abuse car with a detective at the weekend. Arrests were compared with those of three districts without one."),
        OnCommitment("E23000027", "A4", PracticeGrade.MeasuredBeforeAndAfter, new DateOnly(2022, 11, 30), "Specialist posts are filled from a pool that is trained in advance, so that few stand empty."),
        OnCommitment("E23000014", "5.2", PracticeGrade.Described, new DateOnly(2022, 6, 8), "Inspectors sign closures under outcomes 15 and 16 off in a weekly meeting and write down why."),
        OnCommitment("E23000014", "A2", PracticeGrade.Described, new DateOnly(2023, 1, 19), "A line on which officers and staff report colleagues, answered outside the force."),
        OnCommitment("E23000005", "4.1d", PracticeGrade.MeasuredBeforeAndAfter, new DateOnly(2022, 10, 5), "Offenders are chosen for management by harm and not by number of reports; fewer were named again."),
        OnTheme("E23000010", "SPIKING", PracticeGrade.Described, new DateOnly(2022, 12, 12), "Test kits in night-time venues, with samples taken on the spot."),
        OnTheme("E23000032", "ONLINE", PracticeGrade.Described, new DateOnly(2023, 3, 6), "Digital media advisers sit with the team that takes first reports."),
    ];

    private static NewPractice OnCommitment(string force, string reference, PracticeGrade grade, DateOnly on, string what) =>
        Of(force, grade, on, what) with { Commitment = Commitments.Find(reference) ?? throw new InvalidOperationException($"There is no commitment {reference}.") };

    private static NewPractice OnTheme(string force, string theme, PracticeGrade grade, DateOnly on, string what) =>
        Of(force, grade, on, what) with { Theme = Themes.Find(theme) ?? throw new InvalidOperationException($"There is no theme {theme}.") };

    private static NewPractice Of(string force, PracticeGrade grade, DateOnly on, string what) => new()
    {
        Collection = Collection.Demonstration,
        Force = Forces.Get(ForceCode.Parse(force)),
        Commitment = null,
        Theme = null,
        What = $"Demonstration: {what}",
        Grade = grade,
        Source = Source,
        On = on,
        ReplacesId = null,
    };
}
