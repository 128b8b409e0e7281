using Vawg.Domain.Reference;
using Vawg.Domain.Threats;

namespace Vawg.Domain.Measures;

/// <summary>
/// The most sensitive items: sex work, female genital mutilation, forced marriage, modern slavery, hate strands and homicide.
/// Their figures of single forces are for the force itself and for readers with permission, whatever their size.
/// Source: the rule on small cells that the collection of returns was agreed on (docs/method.md, Suppression).
/// </summary>
public static class SensitiveItems
{
    /// <summary>What stands in the place of the figures of single forces.</summary>
    public const string Words = "Figures of single forces are shown to the force itself and to readers with permission.";

    private const FlagSet Flags = FlagSet.SexWork | FlagSet.FemaleGenitalMutilation | FlagSet.ForcedMarriage | FlagSet.ModernSlavery
        | FlagSet.HateRace | FlagSet.HateReligion | FlagSet.HateSexualOrientation | FlagSet.HateDisability | FlagSet.HateTransgender | FlagSet.HateSex;

    /// <summary>Modern slavery (106, and 72 before 2015) and female genital mutilation (8K, with poisoning).</summary>
    private static readonly HashSet<string> OffenceCodes = new(["106", "72", "8K"], StringComparer.Ordinal);

    private const string Homicide = "Homicide";

    /// <summary>Whether a selection is made of such items alone. Honour-based abuse is not: most of its offences are neither forced marriage nor mutilation.</summary>
    public static bool Hold(OffenceSelection selection) => selection.Kind switch
    {
        SelectionKind.Theme => Hold(selection.Theme!.Rule),
        SelectionKind.Subgroup => selection.Value == Homicide,
        SelectionKind.Offence => Hold(OffenceCode.Parse(selection.Value)),
        _ => false,
    };

    private static bool Hold(ThemeRule rule) => (rule.Flags & ~Flags) == FlagSet.None && rule.Offences.All(Hold);

    private static bool Hold(OffenceCode code) => OffenceCodes.Contains(code.Text) || Offences.Find(code)?.Subgroup == Homicide;
}
