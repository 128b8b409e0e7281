using System.Globalization;
using Vawg.Domain.Reference;

namespace Vawg.Data.Seeding.Demonstration;

/// <summary>How offences are closed in the demonstration, in percent, and which combinations the sheet of outcomes holds.</summary>
/// <remarks>Set so that about 6% of closed VAWG is charged (stra-2023) and about three in four of domestic abuse closes as 15 or 16 (hmicfrs-inspection-2021). The first number is how slowly cases close.</remarks>
internal static class OutcomePalettes
{
    private static readonly OutcomePalette[] Palettes = Parse("""
        harassment         1.0 1:3.2 8:4.5 14:11 15:26.5 16:21.5 18:29 22:1.5
        domesticharassment 0.9 1:7.6 8:1.0 14:5.0 15:23 16:50 18:8.5 22:1.0
        online             1.2 1:1.6 8:3.5 14:12 15:28 16:21 18:32 22:1.9
        domesticonline     1.0 1:5.5 8:0.8 14:5.5 15:26 16:48 18:11 22:1.0
        violence           1.0 1:7.0 2:0.8 3:1.8 4:0.1 5:0.1 8:6.5 9:0.4 10:3.6 11:0.5 12:0.6 13:0.2 14:11 15:21 16:27 17:0.4 18:16.5 20:1.3 21:0.7 22:1.8
        domesticviolence   0.8 1:9.6 3:1.2 8:1.2 10:1.8 14:4.5 15:18 16:55 18:7.0 22:1.2
        publicorder        0.9 1:6.5 3:1.4 8:6.0 10:3.8 14:12 15:24 16:23.5 18:22.5 22:1.2
        woman              2.2 1:3.0 14:16 15:25 16:37 18:18
        domesticwoman      2.2 1:3.8 14:5.0 15:27 16:58 18:6.0
        girl               2.0 1:3.9 14:7.0 15:28 16:33 18:18 20:5.0
        other              1.3 1:6.0 14:8.0 15:30 16:27 18:22
        few                1.3 1:7.0 15:30 16:42 18:16
        """);

    private static readonly Dictionary<(OffenceCode Offence, FlagSet Flags), OutcomePalette> ByCombination = Combinations("""
        8L  -         harassment
        8L  DA        domesticharassment
        8L  ONLINE    online
        8L  DA;ONLINE domesticonline
        8Q  -         harassment
        8Q  DA        domesticharassment
        8Q  ONLINE    online
        8Q  DA;ONLINE domesticonline
        8R  -         harassment
        8R  DA        domesticharassment
        8R  ONLINE    online
        8R  DA;ONLINE domesticonline
        8U  DA        domesticharassment
        8N  -         violence
        8N  DA        domesticviolence
        8N  DA;HBA    domesticviolence
        8N  SEXWORK   other
        5D  -         other
        5D  DA        domesticviolence
        5E  DA        domesticviolence
        008/02 -      other
        9A  -         publicorder
        9A  DA        domesticharassment
        9B  HATE_RACE publicorder
        19C -         woman
        19C DA        domesticwoman
        19D -         girl
        20A -         woman
        20A DA        domesticwoman
        20B -         girl
        22B -         girl
        88E -         woman
        3B  -         other
        3B  DA        domesticharassment
        106 MSHT      other
        8L  DA;HBA    few
        8N  HBA       few
        3B  DA;HBA    few
        36  DA;HBA;FM few
        088/05 -      few
        """);

    /// <summary>How a combination is closed, or null when the sheet of outcomes leaves it out to hold the limit of rows.</summary>
    public static OutcomePalette? Find(OffenceCode offence, FlagSet flags) => ByCombination.GetValueOrDefault((offence, flags));

    public static OutcomePalette Get(string name) => Array.Find(Palettes, p => p.Name == name)
        ?? throw new ArgumentOutOfRangeException(nameof(name), name, "No outcome palette has this name.");

    private static IEnumerable<string[]> Words(string text) => text
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static OutcomePalette[] Parse(string text) => Words(text)
        .Select(words => new OutcomePalette(
            words[0],
            words[2..].Select(w => OutcomeCode.Parse(w[..w.IndexOf(':', StringComparison.Ordinal)])).ToArray(),
            words[2..].Select(w => Number(w.AsSpan(w.IndexOf(':', StringComparison.Ordinal) + 1))).ToArray(),
            Number(words[1])))
        .ToArray();

    private static Dictionary<(OffenceCode Offence, FlagSet Flags), OutcomePalette> Combinations(string text) =>
        Words(text).ToDictionary(words => (OffenceCode.Parse(words[0]), MixTable.Flags(words[1])), words => Get(words[2]));

    private static double Number(ReadOnlySpan<char> text) => double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture);
}
