using System.Globalization;
using Vawg.Domain.Returns;

namespace Vawg.Data.Seeding.Demonstration;

/// <summary>The age profiles of the demonstration: plausible, and set by hand.</summary>
internal static class AgeProfiles
{
    private static readonly AgeProfile[] Profiles = Parse("""
        all          10-12:3 13-15:6 16-17:4.5 18-24:16 25-34:23 35-44:19 45-54:13.5 55-64:8 65-74:3.5 75+:2 unknown:1.5
        known        10-12:3 13-15:6 16-17:4.5 18-24:17 25-34:24 35-44:19 45-54:13.5 55-64:8 65-74:3.5 75+:1.5
        young        10-12:5 13-15:14 16-17:9 18-24:22 25-34:22 35-44:15 45-54:9 55-64:4
        pupils       10-12:38 13-15:54 16-17:8
        adults       16-17:4 18-24:19 25-34:32 35-44:24 45-54:12 55-64:5.5 65-74:2.2 75+:1.3
        adultsonline 16-17:5 18-24:26 25-34:34 35-44:22 45-54:9 55-64:4
        women        18-24:29 25-34:27 35-44:20 45-54:12 55-64:6 65-74:3 75+:2 unknown:1
        womenknown   18-24:25 25-34:31 35-44:23 45-54:12 55-64:6 65-74:3
        younger      18-24:44 25-34:33 35-44:16 45-54:7
        girls        10-12:24 13-15:48 16-17:28
        under16      10-12:30 13-15:70
        from13to17   13-15:57 16-17:43
        at10         10-12:1
        at13         13-15:1
        at16         16-17:1
        under10      0-9:1
        men          25-34:57 35-44:43
        unknown      unknown:1
        """);

    public static AgeProfile Get(string name) => Array.Find(Profiles, p => p.Name == name)
        ?? throw new ArgumentOutOfRangeException(nameof(name), name, "No age profile has this name.");

    private static AgeProfile[] Parse(string text) => text
        .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        .Select(line => line.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        .Select(words => new AgeProfile(
            words[0],
            words[1..].Select(w => Band(w[..w.IndexOf(':', StringComparison.Ordinal)])).ToArray(),
            words[1..].Select(w => double.Parse(w.AsSpan(w.IndexOf(':', StringComparison.Ordinal) + 1), NumberStyles.Float, CultureInfo.InvariantCulture)).ToArray()))
        .ToArray();

    private static AgeBand Band(string text) => AgeBands.TryParse(text, out var band)
        ? band
        : throw new FormatException($"'{text}' is not an age band.");
}
