using Vawg.Domain.Victims;

namespace Vawg.Dashboard.Components.Figures;

/// <summary>How the page and its files speak of each breakdown.</summary>
internal static class BreakdownWords
{
    /// <summary>The table of hate strands, which are parts of no whole, as a part of an address.</summary>
    public const string Hate = "hate-strands";

    /// <summary>The shares of suspects that tables make of several parts, with their heads.</summary>
    public static readonly IReadOnlyList<(string Name, KnownShare Share)> SuspectShares =
    [
        ("Male", KnownShare.MaleSuspects),
        ("Under 18", KnownShare.ChildSuspects),
        ("Partner or ex-partner", KnownShare.Partners),
        ("Stranger", KnownShare.Strangers),
        ("Repeat", KnownShare.RepeatSuspects),
    ];

    /// <summary>As a part of an address and of the page.</summary>
    public static string Slug(this Breakdown breakdown) => breakdown switch
    {
        Breakdown.VictimAge => "victim-age",
        Breakdown.Location => "location",
        Breakdown.SuspectSex => "suspect-sex",
        Breakdown.SuspectAge => "suspect-age",
        Breakdown.Relationship => "relationship",
        Breakdown.RepeatSuspects => "repeat-suspects",
        _ => throw new ArgumentOutOfRangeException(nameof(breakdown), breakdown, "A breakdown without an address."),
    };

    /// <summary>The breakdown of victims or suspects that an address names; null for none.</summary>
    public static Breakdown? Find(string? slug) => Breakdowns.OfVictimsAndSuspects.Where(b => b.Slug() == slug).Select(b => (Breakdown?)b).FirstOrDefault();

    /// <summary>"by age of victim".</summary>
    public static string By(this Breakdown breakdown) => breakdown switch
    {
        Breakdown.VictimAge => "by age of victim",
        Breakdown.Location => "by location",
        Breakdown.SuspectSex => "by sex",
        Breakdown.SuspectAge => "by age",
        Breakdown.Relationship => "by relationship to the victim",
        Breakdown.RepeatSuspects => "by whether they repeat",
        _ => throw new ArgumentOutOfRangeException(nameof(breakdown), breakdown, "A breakdown without words."),
    };

    /// <summary>What has to be known for a share: "age known".</summary>
    public static string Known(this Breakdown breakdown) => breakdown switch
    {
        Breakdown.VictimAge or Breakdown.SuspectAge => "age known",
        Breakdown.Location => "location known",
        Breakdown.SuspectSex => "sex known",
        Breakdown.Relationship => "relationship known",
        Breakdown.RepeatSuspects => "repeats told",
        _ => throw new ArgumentOutOfRangeException(nameof(breakdown), breakdown, "A breakdown without words."),
    };

    /// <summary>A share of a part in words: "80.5% aged 10 to 15".</summary>
    public static string Told(this Breakdown breakdown, string share, string part) =>
        $"{share} {(breakdown is Breakdown.VictimAge or Breakdown.SuspectAge ? "aged " : string.Empty)}{FigureSources.Lower(part)}";

    /// <summary>The head of the column of its parts.</summary>
    public static string Head(this Breakdown breakdown) => breakdown switch
    {
        Breakdown.VictimAge => "Age of victim",
        Breakdown.Location => "Location",
        Breakdown.SuspectSex => "Sex of suspect",
        Breakdown.SuspectAge => "Age of suspect",
        Breakdown.Relationship => "Suspect is the victim's",
        Breakdown.RepeatSuspects => "Suspects",
        _ => throw new ArgumentOutOfRangeException(nameof(breakdown), breakdown, "A breakdown without words."),
    };

    /// <summary>The shares that tables make of several parts, with their names.</summary>
    public static IReadOnlyList<(string Name, KnownShare Share)> SharesOf(Breakdown breakdown) =>
        [.. SuspectShares.Prepend((Name: "Girls aged 10 to 17", Share: KnownShare.Girls)).Where(s => s.Share.Breakdown == breakdown)];

    public static IReadOnlyList<string> Limitations(this Breakdown breakdown) => breakdown switch
    {
        Breakdown.VictimAge => ["Offences are counted, not victims: one victim of several offences counts several times.", "How many offences of an age are recorded depends on who reports; the chart cannot tell harm from reporting."],
        Breakdown.Location => ["The location is that of the offence as recorded; offences online are also counted by the online flag, which is another figure.", "Education is recorded unevenly: some forces put schools under public."],
        Breakdown.SuspectSex or Breakdown.SuspectAge => ["A suspect is not a convicted person, and is counted once for each theme.", "Where no suspect was identified there is nobody to count, so offences by strangers are under-represented."],
        Breakdown.Relationship => ["The relationship is as recorded by the officer; partner and ex-partner are sometimes confused.", "Where no suspect was identified there is nobody to count, so strangers are under-represented."],
        Breakdown.RepeatSuspects => ["Repeat means a suspect of an earlier offence of the same theme, in the same force."],
        _ => throw new ArgumentOutOfRangeException(nameof(breakdown), breakdown, "A breakdown without words."),
    };
}
