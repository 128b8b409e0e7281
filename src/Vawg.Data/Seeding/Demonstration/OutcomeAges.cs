using Vawg.Domain;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;
using Vawg.Domain.Victims;

namespace Vawg.Data.Seeding.Demonstration;

/// <summary>
/// States the age of victims in the sheet of outcomes, the commonest combinations first, as far as the limit of rows allows. How many outcomes a combination has of each code stays as it was drawn.
/// Girls and women have one band each, and girls few codes beside those that pages tell apart, as have those whose age is not stated, to spare rows.
/// </summary>
internal static class OutcomeAges
{
    /// <summary>Rows of recorded offences and outcomes that a return may hold.</summary>
    public const int MostRows = 1200;

    private static readonly string[] ToldApart = ["16", "15", "1", "0"];

    private static readonly Dictionary<RecordedOffence, int> Places = OutcomeGroups.All.Select((g, i) => (g.Offence, i)).Where(g => g.Offence.Victim.Age == AgeBand.Unknown).ToDictionary(g => g.Offence, g => g.i);

    /// <param name="rows">The outcomes without ages.</param>
    /// <param name="recorded">Offences recorded in each combination, by the group of the victim.</param>
    /// <param name="room">How many rows may be added.</param>
    public static List<OutcomeRow> State(ForceCode force, int index, Quarter quarter, IReadOnlyList<OutcomeRow> rows, long[][] recorded, int room)
    {
        var stated = new List<OutcomeRow>(rows.Count + room);
        var groups = rows.GroupBy(r => r.Offence).OrderByDescending(g => Places.TryGetValue(g.Key, out var place) ? recorded[place].Sum() : 0).ThenBy(g => Places.GetValueOrDefault(g.Key)).ToList();
        foreach (var group in groups)
        {
            var before = group.ToList();
            var after = Places.TryGetValue(group.Key, out var place) ? StateGroup(force, index, quarter, place, before, recorded[place]) : before;
            if (after.Count - before.Count > room)
            {
                after = before;
            }

            room -= after.Count - before.Count;
            stated.AddRange(after);
        }

        return stated;
    }

    private static List<OutcomeRow> StateGroup(ForceCode force, int index, Quarter quarter, int place, List<OutcomeRow> rows, long[] recorded)
    {
        var draws = new SeededDraws(DemonstrationCollection.Seed, (int)DrawStream.OutcomeAges, quarter.Index, index, place);
        var stated = new List<OutcomeRow>();
        foreach (var basis in rows.GroupBy(r => r.Basis))
        {
            var counts = basis.ToDictionary(r => r.Outcome, r => r.Count.Value);
            var (girls, unknown) = (recorded[(int)VictimGroup.Girls], recorded[(int)VictimGroup.AgeNotStated]);
            if (basis.Key == OutcomeBasis.Closed)
            {
                var (closed, all) = (counts.Values.Sum(), recorded.Sum());
                var closedGirls = draws.Binomial(closed, (double)girls / all);
                unknown = draws.Binomial(closed - closedGirls, all > girls ? (double)unknown / (all - girls) : 0);
                girls = closedGirls;
            }

            var offence = rows[0].Offence;
            stated.AddRange(Rows(basis.Key, offence, AgeBand.Unknown, TakeOthers(counts, unknown)));
            stated.AddRange(Rows(basis.Key, offence, offence.Flags.HasFlag(FlagSet.DomesticAbuse) ? AgeBand.From16To17 : AgeBand.From13To15, TakeGirls(counts, girls, force == Planted.GirlsWithoutSupport ? Planted.GirlsClosedAs16 : 1, ref draws)));
            stated.AddRange(Rows(basis.Key, offence, AgeBand.From25To34, counts));
        }

        return stated;
    }

    private static IEnumerable<OutcomeRow> Rows(OutcomeBasis basis, RecordedOffence offence, AgeBand age, Dictionary<OutcomeCode, long> counts) => counts
        .Where(c => c.Value > 0)
        .OrderBy(c => Outcomes.IndexOf(c.Key))
        .Select(c => new OutcomeRow(basis, offence with { Victim = offence.Victim with { Age = age } }, c.Key, Count.Of(c.Value)));

    /// <summary>Takes girls out of the counts: by chance from the codes that are told apart, the rest from the most frequent of the others.</summary>
    private static Dictionary<OutcomeCode, long> TakeGirls(Dictionary<OutcomeCode, long> counts, long girls, double weightOf16, ref SeededDraws draws)
    {
        var taken = new Dictionary<OutcomeCode, long>();
        var left = counts.Values.Sum();
        foreach (var code in ToldApart.Select(OutcomeCode.Parse).Where(counts.ContainsKey))
        {
            var (count, weight) = (counts[code], code.Text == "16" ? weightOf16 : 1);
            var share = left > 0 ? weight * girls / ((weight * girls) + (left - girls)) : 0;
            var some = Math.Clamp(draws.Binomial(count, share), Math.Max(0, girls - (left - count)), Math.Min(count, girls));
            taken[code] = some;
            counts[code] -= some;
            girls -= some;
            left -= count;
        }

        foreach (var (code, some) in TakeOthers(counts, girls))
        {
            taken[code] = taken.GetValueOrDefault(code) + some;
        }

        return taken;
    }

    /// <summary>Takes from the most frequent of the codes that are not told apart, and from those that are where these do not suffice.</summary>
    private static Dictionary<OutcomeCode, long> TakeOthers(Dictionary<OutcomeCode, long> counts, long number)
    {
        var taken = new Dictionary<OutcomeCode, long>();
        foreach (var code in counts.OrderBy(c => ToldApart.Contains(c.Key.Text)).ThenByDescending(c => c.Value).ThenBy(c => Outcomes.IndexOf(c.Key)).Select(c => c.Key).ToList())
        {
            var some = Math.Min(number, counts[code]);
            taken[code] = some;
            counts[code] -= some;
            number -= some;
        }

        return taken;
    }
}
