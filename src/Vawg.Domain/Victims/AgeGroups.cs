using Vawg.Domain.Returns;
using Vawg.Domain.Threats;

namespace Vawg.Domain.Victims;

/// <summary>Which bands of a return make a group of ages.</summary>
public static class AgeGroups
{
    public static AgeGroup Of(AgeBand band) => band switch
    {
        AgeBand.Unknown => AgeGroup.Unknown,
        AgeBand.Under10 or AgeBand.From10To12 or AgeBand.From13To15 => AgeGroup.Under16,
        AgeBand.From16To17 => AgeGroup.From16To17,
        AgeBand.From18To24 => AgeGroup.From18To24,
        AgeBand.From25To34 => AgeGroup.From25To34,
        AgeBand.From35To44 or AgeBand.From45To54 => AgeGroup.From35To54,
        AgeBand.From55To64 or AgeBand.From65To74 or AgeBand.From75 => AgeGroup.From55,
        _ => throw new ArgumentOutOfRangeException(nameof(band), band, "A band without a group."),
    };

    /// <summary>Whether the rule of a theme can hold a victim of the group: domestic abuse none under 16, child sexual abuse none over 17 and none of unknown age.</summary>
    public static bool CanBeOf(ThemeRule rule, AgeGroup group) => Enum.GetValues<AgeBand>().Where(b => Of(b) == group).Any(b => b.YoungestAge() is { } youngest
        ? youngest >= rule.AgeFrom && (rule.AgeTo is not { } oldest || youngest <= oldest)
        : rule.AgeTo is null);
}
