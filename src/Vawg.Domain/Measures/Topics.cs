using Vawg.Domain.Reference;
using Vawg.Domain.Threats;

namespace Vawg.Domain.Measures;

/// <summary>The subjects that the pages of a collection show. Home Office open data carries named proxies, never themes.</summary>
public static class Topics
{
    private static readonly IReadOnlyList<Topic> Returned =
    [
        new()
        {
            Selection = OffenceSelection.Vawg, Name = "VAWG", ShortName = "VAWG total", Slug = "vawg", BreaksOf = "VAWG", Subject = "VAWG", RateBase = RateBase.FemalesAged10AndOver,
            Definition = "Offence codes of the national VAWG total, female victims aged 10 and over.",
        },
        .. Themes.All.Select(t => new Topic
        {
            Selection = OffenceSelection.OfTheme(t),
            Name = t.Name,
            ShortName = t.ShortName,
            Slug = t.Code.ToLowerInvariant(),
            BreaksOf = t.Code,
            Subject = t.Code,
            RateBase = t.RateBase,
            Definition = t.Definition,
        }),
    ];

    private static readonly IReadOnlyList<Topic> OpenData =
    [
        Proxy(OffenceSelection.OfSubgroup("Stalking and harassment"), "Stalking and harassment", "stalking-and-harassment", "SH", "SH", "Offence codes 8L, 8M, 8Q, 8R and 8U"),
        Proxy(OffenceSelection.OfOffence(OffenceCode.Parse("8Q")), "Stalking", "stalking", "STALKING", "STALKING", "Offence code 8Q"),
        Proxy(OffenceSelection.OfGroup("Sexual offences"), "Sexual offences", "sexual-offences", null, "RASSO", "All codes of the group of sexual offences"),
        Proxy(OffenceSelection.OfSubgroup("Rape"), "Rape", "rape", null, "RASSO", "Offence codes 19C to 19K"),
        Proxy(OffenceSelection.OfSubgroup("Violence with injury"), "Violence with injury", "violence-with-injury", null, "VIOLENCE", "All codes of the subgroup of violence with injury"),
        Proxy(OffenceSelection.OfGroup("Public order offences"), "Public order offences", "public-order", null, "PUBLIC", "All codes of the group of public order offences"),
        Proxy(OffenceSelection.OfOffence(OffenceCode.Parse("106")), "Modern slavery", "modern-slavery", null, "MSHT", "Offence code 106"),
    ];

    /// <summary>The topics of a collection; the first is the one shown when none is chosen.</summary>
    public static IReadOnlyList<Topic> Of(Collection collection) => collection switch
    {
        Collection.Demonstration or Collection.ForceReturns => Returned,
        Collection.OpenData => OpenData,
        Collection.PublishedAssessments => [],
        _ => throw new ArgumentOutOfRangeException(nameof(collection), collection, "A collection without topics."),
    };

    /// <summary>Finds a topic of a collection by its address, or by the selection as typed.</summary>
    public static Topic? Find(Collection collection, string? text) => Of(collection).FirstOrDefault(t =>
        t.Slug.Equals(text, StringComparison.OrdinalIgnoreCase) || t.Selection.Text.Equals(text, StringComparison.OrdinalIgnoreCase));

    private static Topic Proxy(OffenceSelection selection, string name, string slug, string? breaksOf, string subject, string codes) => new()
    {
        Selection = selection,
        Name = $"{name}, all victims",
        ShortName = name,
        Slug = slug,
        BreaksOf = breaksOf,
        Subject = subject,
        RateBase = RateBase.AllResidents,
        Definition = $"{codes}, victims of either sex and any age.",
    };
}
