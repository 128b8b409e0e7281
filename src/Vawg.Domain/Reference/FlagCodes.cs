namespace Vawg.Domain.Reference;

/// <summary>The codes by which flags are written in returns, joined by semicolons: DA;ONLINE.</summary>
public static class FlagCodes
{
    private static readonly (string Code, FlagSet Flag)[] Codes =
    [
        ("DA", FlagSet.DomesticAbuse),
        ("DA_REPEAT", FlagSet.RepeatDomesticAbuse),
        ("ONLINE", FlagSet.Online),
        ("CSA", FlagSet.ChildSexualAbuse),
        ("CSE", FlagSet.ChildSexualExploitation),
        ("HBA", FlagSet.HonourBasedAbuse),
        ("FM", FlagSet.ForcedMarriage),
        ("FGM", FlagSet.FemaleGenitalMutilation),
        ("HATE_RACE", FlagSet.HateRace),
        ("HATE_RELIGION", FlagSet.HateReligion),
        ("HATE_SO", FlagSet.HateSexualOrientation),
        ("HATE_DIS", FlagSet.HateDisability),
        ("HATE_TRANS", FlagSet.HateTransgender),
        ("HATE_SEX", FlagSet.HateSex),
        ("SPIKING", FlagSet.Spiking),
        ("SEXWORK", FlagSet.SexWork),
        ("MSHT", FlagSet.ModernSlavery),
    ];

    private static readonly Dictionary<string, string> Names = ReferenceTable.Read("flags.csv", row => (Code: row.Text("code"), Name: row.Text("name"))).ToDictionary(f => f.Code, f => f.Name, StringComparer.Ordinal);

    /// <summary>Every code with its flag, in the order of the reference list.</summary>
    public static IReadOnlyList<(string Code, FlagSet Flag)> All => Codes;

    /// <summary>Reads codes joined by semicolons; nothing is the empty set. An unknown code is refused and named.</summary>
    public static bool TryParse(string? text, out FlagSet flags, out string? unknownCode)
    {
        flags = FlagSet.None;
        unknownCode = null;
        foreach (var part in (text ?? string.Empty).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var index = Array.FindIndex(Codes, c => c.Code.Equals(part, StringComparison.OrdinalIgnoreCase));
            if (index < 0)
            {
                unknownCode = part;
                return false;
            }

            flags |= Codes[index].Flag;
        }

        return true;
    }

    /// <summary>The name of one flag: "Domestic abuse".</summary>
    public static string NameOf(FlagSet flag) => Names[Codes.First(c => c.Flag == flag).Code];

    /// <summary>The codes in reference order, joined by semicolons; empty for none.</summary>
    public static string Text(this FlagSet flags) => string.Join(';', Codes.Where(c => flags.HasFlag(c.Flag)).Select(c => c.Code));
}
