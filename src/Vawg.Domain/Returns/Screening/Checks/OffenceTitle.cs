using System.Collections.Frozen;
using System.Globalization;
using System.Text.RegularExpressions;
using Vawg.Domain.Reference;

namespace Vawg.Domain.Returns.Screening.Checks;

/// <summary>What the title of an offence fixes of its victim: "Rape of a female aged 16 and over".</summary>
/// <param name="Sex">The sex, or null when the title leaves it open.</param>
/// <param name="From">The youngest age, or null.</param>
/// <param name="To">The oldest age, or null.</param>
internal sealed partial record OffenceTitle(VictimSex? Sex, int? From, int? To)
{
    private static readonly FrozenDictionary<OffenceCode, OffenceTitle> ByCode = Offences.All.ToFrozenDictionary(o => o.Code, o => Read(o.Description));

    public static OffenceTitle Of(Offence offence) => ByCode[offence.Code];

    /// <summary>Whether some age of the band is one that the title allows.</summary>
    public bool MayHold(AgeBand age) => age == AgeBand.Unknown
        || (!(age.OldestAge() < From) && !(age.YoungestAge() > To));

    private static OffenceTitle Read(string title)
    {
        var sex = Victim().Match(title) switch
        {
            { Success: false } => (VictimSex?)null,
            var match when match.Groups["sex"].Value.Equals("male", StringComparison.OrdinalIgnoreCase) => VictimSex.Male,
            _ => VictimSex.Female,
        };
        var from = AgedAndOver().Match(title) is { Success: true } over ? int.Parse(over.Groups["age"].ValueSpan, CultureInfo.InvariantCulture) : (int?)null;
        var to = Under().Match(title) is { Success: true } under ? Number(under.Groups["age"].Value) - 1 : (int?)null;
        return new OffenceTitle(sex, from, to);
    }

    private static int Number(string age) => age == "two" ? 2 : int.Parse(age, CultureInfo.InvariantCulture);

    // The victim's sex follows "a": "Poisoning or female genital mutilation" fixes none, because anybody may be poisoned.
    [GeneratedRegex(@"\ba (?<sex>male|female)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Victim();

    [GeneratedRegex(@"\baged (?<age>\d+) and over\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex AgedAndOver();

    [GeneratedRegex(@"\bunder (?<age>\d+|two)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Under();
}
