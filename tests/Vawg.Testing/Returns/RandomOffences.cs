using Vawg.Domain.Reference;
using Vawg.Domain.Returns;

namespace Vawg.Testing.Returns;

/// <summary>Spreads the recorded offences of a return over places, and adds offences against men and victims of unknown sex, which no theme counts.</summary>
internal sealed class RandomOffences(ForceReturn from, Random draws)
{
    private static readonly OffenceLocation[] Places = Enum.GetValues<OffenceLocation>();

    private static readonly AgeBand[] Ages = Enum.GetValues<AgeBand>();

    private static readonly VictimSex[] Sexes = [VictimSex.Male, VictimSex.Unknown];

    /// <summary>Offences whose title fixes neither the sex nor the age of the victim; the sum of homicides that published tables give is no code of a return.</summary>
    private static readonly OffenceCode[] AnyVictim = Offences.All
        .Where(o => !o.Code.Text.Contains("/4.", StringComparison.Ordinal))
        .Where(o => !o.Description.Contains("male", StringComparison.OrdinalIgnoreCase) && !o.Description.Contains("aged", StringComparison.OrdinalIgnoreCase) && !o.Description.Contains("under", StringComparison.OrdinalIgnoreCase))
        .Select(o => o.Code)
        .ToArray();

    /// <summary>Flags that go with any offence and any victim.</summary>
    private static readonly FlagSet[] AnyOffence =
    [
        FlagSet.Online, FlagSet.HateRace, FlagSet.HateReligion, FlagSet.HateSexualOrientation, FlagSet.HateDisability, FlagSet.HateTransgender,
        FlagSet.Spiking, FlagSet.SexWork, FlagSet.ModernSlavery, FlagSet.HonourBasedAbuse,
    ];

    public List<OffenceLine> Spread(int rows)
    {
        var counts = new Dictionary<(RecordedOffence Offence, OffenceLocation Place), long>(rows);
        foreach (var row in from.RecordedOffences)
        {
            SpreadOverPlaces(row, counts);
        }

        var flags = AnyOffence.Where(f => !from.Coverage.Any(c => c.Supply == Supply.No && FlagCodes.TryParse(c.Item, out var item, out _) && item == f)).ToArray();
        while (counts.Count < rows)
        {
            var offence = new RecordedOffence(Any(AnyVictim), AnyOf(flags), new Victim(Any(Sexes), Any(Ages)));
            counts.TryAdd((offence, Any(Places)), draws.Next(1, 6));
        }

        return [.. counts.Select(c => new OffenceLine(c.Key.Offence, c.Key.Place, c.Value))];
    }

    private void SpreadOverPlaces(RecordedOffenceRow row, Dictionary<(RecordedOffence, OffenceLocation), long> counts)
    {
        var left = row.Count.Known ?? 0;
        foreach (var place in Places.Where(p => p != row.Location))
        {
            var there = row.Location == OffenceLocation.Online ? 0 : draws.NextInt64(0, (left / 4) + 1);
            if (there > 0)
            {
                Add(place, there);
                left -= there;
            }
        }

        Add(row.Location, left);

        void Add(OffenceLocation place, long count) => counts[(row.Offence, place)] = counts.GetValueOrDefault((row.Offence, place)) + count;
    }

    /// <summary>Mostly none, at times two.</summary>
    private FlagSet AnyOf(FlagSet[] flags) => draws.Next(4) switch
    {
        0 or 1 => FlagSet.None,
        2 => Any(flags),
        _ => Any(flags) | Any(flags),
    };

    private T Any<T>(T[] of) => of[draws.Next(of.Length)];
}
