using System.Globalization;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;

namespace Vawg.Data.Seeding.Demonstration;

/// <summary>Reads the written tables of the mix: offence code, flags (or -), sex, ages, location, count.</summary>
internal static class MixTable
{
    public static IEnumerable<MixLine> Read(OffenceFamily family, string text) => text
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Select(words => new MixLine(
            family,
            OffenceCode.Parse(words[0]),
            Flags(words[1]),
            Sex(words[2]),
            AgeProfiles.Get(words[3]),
            Enum.Parse<OffenceLocation>(words[4], ignoreCase: true),
            long.Parse(words[5], NumberStyles.AllowThousands, CultureInfo.InvariantCulture)));

    public static FlagSet Flags(string codes) => FlagCodes.TryParse(codes == "-" ? null : codes, out var flags, out var unknown)
        ? flags
        : throw new FormatException($"'{unknown}' is not a flag.");

    private static VictimSex Sex(string letter) => letter switch
    {
        "F" => VictimSex.Female,
        "M" => VictimSex.Male,
        "U" => VictimSex.Unknown,
        _ => throw new FormatException($"'{letter}' is not a sex."),
    };
}
