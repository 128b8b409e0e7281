using Vawg.Domain.Returns;

namespace Vawg.Domain.Victims;

/// <summary>The parts of each breakdown, in the order in which they are shown; what is not known stands last.</summary>
public static class Breakdowns
{
    private const string NotKnown = "Not known";

    private static readonly Dictionary<Breakdown, string[]> PartNames = new()
    {
        [Breakdown.VictimAge] = ["10 to 15", "16 and 17", "18 to 24", "25 to 34", "35 to 54", "55 and over", NotKnown],
        [Breakdown.Location] = ["Private", "Public", "Education", "Online", NotKnown],
        [Breakdown.SuspectSex] = ["Male", "Female", NotKnown],
        [Breakdown.SuspectAge] = ["Under 16", "16 and 17", "18 to 24", "25 to 34", "35 to 54", "55 and over", NotKnown],
        [Breakdown.Relationship] = ["Partner", "Ex-partner", "Family", "Acquaintance", "Stranger", "Other", NotKnown],
        [Breakdown.RepeatSuspects] = ["Repeat suspects", "Others"],
        [Breakdown.OutcomesClosed] = [.. OutcomeParts.Names],
        [Breakdown.OutcomesRecorded] = [.. OutcomeParts.Names],
    };

    public static IReadOnlyList<Breakdown> All { get; } = Enum.GetValues<Breakdown>();

    /// <summary>Those of the page of victims and suspects.</summary>
    public static IReadOnlyList<Breakdown> OfVictimsAndSuspects { get; } = [.. All.Where(b => !b.IsOfOutcomes())];

    public static IReadOnlyList<string> Parts(this Breakdown breakdown) => PartNames[breakdown];

    /// <summary>The parts of which something is known; shares are of their sum.</summary>
    public static IReadOnlyList<int> KnownParts(this Breakdown breakdown) => [.. Enumerable.Range(0, PartNames[breakdown].Length).Where(i => PartNames[breakdown][i] != NotKnown)];

    public static bool IsOfSuspects(this Breakdown breakdown) => breakdown is Breakdown.SuspectSex or Breakdown.SuspectAge or Breakdown.Relationship or Breakdown.RepeatSuspects;

    public static bool IsOfOutcomes(this Breakdown breakdown) => breakdown is Breakdown.OutcomesClosed or Breakdown.OutcomesRecorded;

    public static int PartOf(AgeGroup age) => (int)age;

    public static int PartOf(OffenceLocation location) => location == OffenceLocation.Unknown ? PartNames[Breakdown.Location].Length - 1 : (int)location - 1;

    public static int PartOf(VictimSex sex) => sex switch
    {
        VictimSex.Male => 0,
        VictimSex.Female => 1,
        _ => 2,
    };

    public static int PartOf(Relationship relationship) => relationship == Relationship.Unknown ? PartNames[Breakdown.Relationship].Length - 1 : (int)relationship - 1;
}
