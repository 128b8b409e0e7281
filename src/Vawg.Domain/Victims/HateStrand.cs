using Vawg.Domain.Reference;

namespace Vawg.Domain.Victims;

/// <summary>A strand of hate crime that a recorded offence may be flagged with. An offence may carry several, so strands are never added.</summary>
/// <param name="Place">Its place in the list.</param>
/// <param name="Code">The code of the flag.</param>
/// <param name="Name">"Race", "Religion".</param>
public sealed record HateStrand(int Place, string Code, FlagSet Flag, string Name)
{
    /// <summary>The strands, in the order of the reference list.</summary>
    public static IReadOnlyList<HateStrand> All { get; } =
    [
        new(0, "HATE_RACE", FlagSet.HateRace, "Race"),
        new(1, "HATE_RELIGION", FlagSet.HateReligion, "Religion"),
        new(2, "HATE_SO", FlagSet.HateSexualOrientation, "Sexual orientation"),
        new(3, "HATE_DIS", FlagSet.HateDisability, "Disability"),
        new(4, "HATE_TRANS", FlagSet.HateTransgender, "Transgender identity"),
        new(5, "HATE_SEX", FlagSet.HateSex, "Sex or gender"),
    ];
}
