using Vawg.Domain.Reference;

namespace Vawg.Domain.Threats;

/// <summary>The nine themes and the sub-theme of stalking, in the order of the 2024 assessment. Sources: stra-2024, national-policing-statement-2024.</summary>
public static class Themes
{
    private static readonly IReadOnlySet<OffenceCode> SexualOffences = Offences.All
        .Where(o => o.Group == "Sexual offences")
        .Select(o => o.Code)
        .Append(OffenceCode.Parse("86"))
        .ToHashSet();

    public static IReadOnlyList<Theme> All { get; } =
    [
        new()
        {
            Code = "DA", Version = 1, Name = "Domestic abuse", ShortName = "Domestic abuse", RateBase = RateBase.FemalesAged10AndOver,
            Rule = new() { Flags = FlagSet.DomesticAbuse, FlagScope = FlagScope.VawgCodes, AgeFrom = 16 },
            Definition = "Offences of the VAWG total that carry the domestic abuse flag, female victims aged 16 and over.",
            Caution = "The flag is set by hand and overlaps every other theme.",
            AbsentFromOpenData = "needs the domestic abuse flag",
        },
        new()
        {
            Code = "RASSO", Version = 1, Name = "Rape and serious sexual offences", ShortName = "RASSO", RateBase = RateBase.FemalesAged10AndOver,
            Rule = new() { Offences = Codes("19C 19D 19E 19J 20A 20B 22A 23 70 88C 88E"), FlagScope = FlagScope.AnyCode },
            Definition = "Offence codes 19C, 19D, 19E, 19J, 20A, 20B, 22A, 23, 70, 88C and 88E, female victims aged 10 and over.",
            Caution = "The published count is closer to victims aged 16 and over, although its own text names girls of 10 to 15 as the commonest victims of rape; the floor here is 10.",
            AbsentFromOpenData = "needs the sex and age of victims",
        },
        new()
        {
            Code = "SH", Version = 1, Name = "Stalking and harassment", ShortName = "Stalking, harassment", RateBase = RateBase.FemalesAged10AndOver,
            Rule = new() { Offences = Codes("8L 8M 8Q 8R 8U"), FlagScope = FlagScope.AnyCode },
            Definition = "Offence codes 8L, 8M, 8Q, 8R and 8U, female victims aged 10 and over.",
            Caution = "Counting rules changed in April 2018 and May 2023; series are not compared across either.",
            AbsentFromOpenData = "needs the sex of victims",
        },
        new()
        {
            Code = "STALKING", Version = 1, Name = "Stalking", ShortName = "Stalking", Parent = "SH", RateBase = RateBase.FemalesAged10AndOver,
            Rule = new() { Offences = Codes("8Q"), FlagScope = FlagScope.AnyCode },
            Definition = "Offence code 8Q, female victims aged 10 and over. It lies within stalking and harassment.",
            Caution = "The 2024 assessment names stalking as a focus; the 2024 statement names stalking and harassment.",
            AbsentFromOpenData = "needs the sex of victims",
        },
        new()
        {
            Code = "CSAE", Version = 1, Name = "Child sexual abuse and exploitation", ShortName = "Child sexual abuse", RateBase = RateBase.GirlsAged10To17,
            Rule = new() { Offences = SexualOffences, Flags = FlagSet.ChildSexualAbuse | FlagSet.ChildSexualExploitation, FlagScope = FlagScope.AnyCode, AgeTo = 17 },
            Definition = "Any sexual offence, or code 86, or a flag of child sexual abuse or exploitation, girls aged 10 to 17. The rate is per 1,000 girls aged 10 to 17.",
            Caution = "Child sexual offences recorded with no age of victim are outside the theme.",
            AbsentFromOpenData = "needs the sex and age of victims",
        },
        new()
        {
            Code = "ONLINE", Version = 1, Name = "Online and tech-enabled VAWG", ShortName = "Online", RateBase = RateBase.FemalesAged10AndOver,
            Rule = new() { Flags = FlagSet.Online, FlagScope = FlagScope.VawgCodes },
            Definition = "Offences of the VAWG total that carry the online flag, female victims aged 10 and over.",
            Caution = "Under-flagged, and not comparable across April 2024, when text-mining replaced flagging by hand.",
            AbsentFromOpenData = "needs the online flag",
        },
        new()
        {
            Code = "MSHT", Version = 1, Name = "Modern slavery and human trafficking", ShortName = "Modern slavery", RateBase = RateBase.FemalesAged10AndOver,
            Rule = new() { Offences = Codes("106 72"), FlagScope = FlagScope.AnyCode },
            Definition = "Offence codes 106 and, before 2015, 72, female victims aged 10 and over.",
            Caution = "The published national figure counts live investigations of victims of both sexes, not offences.",
            AbsentFromOpenData = "needs the sex of victims",
        },
        new()
        {
            Code = "SPIKING", Version = 1, Name = "Spiking", ShortName = "Spiking", RateBase = RateBase.FemalesAged10AndOver,
            Rule = new() { Offences = Codes("005/10 005/24 008/02 088/05"), Flags = FlagSet.Spiking, FlagScope = FlagScope.AnyCode },
            Definition = "Sub-codes 005/10, 005/24, 008/02 and 088/05, or the spiking marker, female victims aged 10 and over.",
            Caution = "There is no national flag; the published count probably covers both sexes.",
            AbsentFromOpenData = "needs sub-codes and the spiking marker",
        },
        new()
        {
            Code = "SEXWORK", Version = 1, Name = "Sex work", ShortName = "Sex work", RateBase = RateBase.FemalesAged10AndOver,
            Rule = new() { Flags = FlagSet.SexWork, FlagScope = FlagScope.VawgCodes, AgeFrom = 18 },
            Definition = "Offences of the VAWG total that carry the sex work flag, female victims aged 18 and over.",
            Caution = "A local flag that few forces use fully; small counts are suppressed.",
            AbsentFromOpenData = "needs the sex work flag",
        },
        new()
        {
            Code = "HBA", Version = 1, Name = "Honour-based abuse, forced marriage and FGM", ShortName = "Honour-based", RateBase = RateBase.FemalesAged10AndOver,
            Rule = new() { Flags = FlagSet.HonourBasedAbuse | FlagSet.ForcedMarriage | FlagSet.FemaleGenitalMutilation, FlagScope = FlagScope.VawgCodes, FlagScopeAlso = Codes("35 58A") },
            Definition = "Offences of the VAWG total, or codes 35 and 58A, that carry the flag of honour-based abuse, forced marriage or FGM, female victims aged 10 and over.",
            Caution = "Few offences reach the police: a low count says little about how much there is.",
            AbsentFromOpenData = "needs the honour-based abuse flag",
        },
    ];

    /// <summary>The nine themes without the sub-theme.</summary>
    public static IReadOnlyList<Theme> Nine { get; } = All.Where(t => t.Parent is null).ToList();

    public static Theme? Find(string? code) => All.FirstOrDefault(t => t.Code.Equals(code, StringComparison.OrdinalIgnoreCase));

    /// <summary>The theme of an address; its code is understood too.</summary>
    public static Theme? FindBySlug(string? slug) => All.FirstOrDefault(t => t.Slug.Equals(slug, StringComparison.OrdinalIgnoreCase)) ?? Find(slug);

    private static HashSet<OffenceCode> Codes(string codes) => codes.Split(' ').Select(OffenceCode.Parse).ToHashSet();
}
