using Vawg.Domain.Reference;

namespace Vawg.Domain.Returns;

/// <summary>The words of the columns of a return that hold one of a few.</summary>
public static class ReturnWords
{
    public static WordList<VictimSex> Sexes { get; } = new([(VictimSex.Female, "F"), (VictimSex.Male, "M"), (VictimSex.Unknown, "U")]);

    public static WordList<AgeBand> Ages { get; } = new(Enum.GetValues<AgeBand>().OrderBy(b => b == AgeBand.Unknown).Select(b => (b, b.Text())));

    public static WordList<OffenceLocation> Locations { get; } = new(
    [
        (OffenceLocation.Private, "private"),
        (OffenceLocation.Public, "public"),
        (OffenceLocation.Education, "education"),
        (OffenceLocation.Online, "online"),
        (OffenceLocation.Unknown, "unknown"),
    ]);

    public static WordList<OutcomeBasis> Bases { get; } = new([(OutcomeBasis.Closed, "closed"), (OutcomeBasis.Recorded, "recorded")]);

    public static WordList<Relationship> Relationships { get; } = new(
    [
        (Relationship.Partner, "partner"),
        (Relationship.ExPartner, "ex_partner"),
        (Relationship.Family, "family"),
        (Relationship.Acquaintance, "acquaintance"),
        (Relationship.Stranger, "stranger"),
        (Relationship.Other, "other"),
        (Relationship.Unknown, "unknown"),
    ]);

    public static WordList<Supply> Supplies { get; } = new([(Supply.Yes, "yes"), (Supply.No, "no"), (Supply.Part, "part")]);

    public static WordList<CommitmentStatus> Statuses { get; } = new(Enum.GetValues<CommitmentStatus>().Select(s => (s, s.Code())));
}
