using Vawg.Domain.Reference;

namespace Vawg.Domain.Returns;

/// <summary>An exact combination as findings and differences name it: "8Q, DA, F, 25-34".</summary>
public static class CombinationWords
{
    public static string Of(in RecordedOffence offence)
    {
        var flags = offence.Flags == FlagSet.None ? string.Empty : $"{offence.Flags.Text()}, ";
        return $"{offence.Offence}, {flags}{ReturnWords.Sexes.Text(offence.Victim.Sex)}, {offence.Victim.Age.Text()}";
    }
}
