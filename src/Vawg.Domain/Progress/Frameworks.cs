using Vawg.Domain.Reference;

namespace Vawg.Domain.Progress;

/// <summary>The versions of what forces have undertaken, oldest first.</summary>
public static class Frameworks
{
    public static IReadOnlyList<Framework> All { get; } =
    [
        new Framework
        {
            Slug = "hmicfrs-2021",
            Name = "HMICFRS inspection, final report (September 2021)",
            ShortName = "HMICFRS 2021",
            Source = "HMICFRS final report (Sep 2021)",
            PillarsNote = "The inspectors looked at forces under the four Ps, and print no P beside a recommendation: the P of each is our mapping.",
        },
        new Framework
        {
            Slug = "nfd-year-1",
            Name = "National Framework for Delivery, Year 1 (December 2021)",
            ShortName = "NFD Year 1",
            Source = "NFD Year 1 (Dec 2021)",
            PillarsNote = "It prints three pillars (build trust and confidence; relentless perpetrator pursuit; safer spaces): the P of each action is our mapping.",
        },
        new Framework
        {
            Slug = "statement-2024",
            Name = "National Policing Statement (July 2024)",
            ShortName = "National Policing Statement 2024",
            Source = "National Policing Statement (Jul 2024)",
            PillarsNote = "It prints its commitments under the four Ps.",
        },
        new Framework
        {
            Slug = "nfd-2024-27",
            Name = "National Framework for Delivery 2024 to 2027",
            ShortName = "NFD 2024-27",
            Source = "NFD 2024-2027 (quoted in national-policing-statement-2024)",
            PillarsNote = "Known only as the National Policing Statement quotes it: one objective for each P. They are headings, which forces report on and which never count.",
        },
    ];

    public static Framework? FindBySlug(string? slug) => All.FirstOrDefault(f => f.Slug.Equals(slug, StringComparison.OrdinalIgnoreCase));

    public static Framework Of(Commitment commitment) => All.First(f => f.Source == commitment.Framework);
}
