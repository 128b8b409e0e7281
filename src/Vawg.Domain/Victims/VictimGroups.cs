using Vawg.Domain.Returns;
using Vawg.Domain.Threats;

namespace Vawg.Domain.Victims;

/// <summary>Which bands of a return make girls and women, and how they are spoken of.</summary>
public static class VictimGroups
{
    public static IReadOnlyList<VictimGroup> All { get; } = Enum.GetValues<VictimGroup>();

    /// <summary>The group of a victim in the VAWG total or a theme, which hold none under 10.</summary>
    public static VictimGroup Of(AgeBand band) => AgeGroups.Of(band) switch
    {
        AgeGroup.Unknown => VictimGroup.AgeNotStated,
        AgeGroup.Under16 or AgeGroup.From16To17 => VictimGroup.Girls,
        _ => VictimGroup.Women,
    };

    /// <summary>Whether the rule of a theme can hold a victim of the group: child sexual abuse no woman, sex work no girl.</summary>
    public static bool CanBeOf(ThemeRule rule, VictimGroup group) => Enum.GetValues<AgeBand>().Any(b => Of(b) == group && AgeGroups.CanBeOf(rule, AgeGroups.Of(b)));

    /// <summary>"Girls aged 10 to 17".</summary>
    public static string Label(this VictimGroup group) => group switch
    {
        VictimGroup.Girls => "Girls aged 10 to 17",
        VictimGroup.Women => "Women aged 18 and over",
        VictimGroup.AgeNotStated => "Age not stated",
        _ => throw new ArgumentOutOfRangeException(nameof(group), group, "A group without a label."),
    };

    /// <summary>The same without the ages, where these are said once: "Girls".</summary>
    public static string Word(this VictimGroup group) => group switch
    {
        VictimGroup.Girls => "Girls",
        VictimGroup.Women => "Women",
        _ => group.Label(),
    };

    /// <summary>As a part of an address and of a file: girls.</summary>
    public static string Slug(this VictimGroup group) => group switch
    {
        VictimGroup.Girls => "girls",
        VictimGroup.Women => "women",
        VictimGroup.AgeNotStated => "age-not-stated",
        _ => throw new ArgumentOutOfRangeException(nameof(group), group, "A group without an address."),
    };
}
