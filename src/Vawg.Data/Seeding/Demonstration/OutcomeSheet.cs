using Vawg.Domain;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;

namespace Vawg.Data.Seeding.Demonstration;

/// <summary>Draws the outcomes of one return, on both bases, from what it recorded.</summary>
internal static class OutcomeSheet
{
    private const double ClosedPerRecorded = 0.97;

    /// <param name="recorded">Offences recorded in each combination of <see cref="OutcomeGroups"/>.</param>
    public static List<OutcomeRow> Rows(OutcomeProfile profile, int force, Quarter quarter, IReadOnlyList<long> recorded)
    {
        var rows = new List<OutcomeRow>(512);
        for (var i = 0; i < recorded.Count; i++)
        {
            if (recorded[i] == 0)
            {
                continue;
            }

            var group = OutcomeGroups.All[i];
            var draws = new SeededDraws(DemonstrationCollection.Seed, (int)DrawStream.Outcomes, quarter.Index, force, i);
            var shares = profile.Shares(group.Palette, quarter);
            var closed = Math.Max(0, (long)Math.Round((recorded[i] * ClosedPerRecorded) + (0.6 * Math.Sqrt(recorded[i]) * draws.Normal()), MidpointRounding.ToEven));
            Add(rows, OutcomeBasis.Closed, group, closed, shares, ref draws);

            var open = draws.Binomial(recorded[i], profile.OpenShare(group.Palette, quarter));
            if (open > 0)
            {
                rows.Add(new OutcomeRow(OutcomeBasis.Recorded, group.Offence, OutcomeCode.NotYetAssigned, Count.Of(open)));
            }

            Add(rows, OutcomeBasis.Recorded, group, recorded[i] - open, shares, ref draws);
        }

        return rows;
    }

    private static void Add(List<OutcomeRow> rows, OutcomeBasis basis, OutcomeGroup group, long total, double[] shares, ref SeededDraws draws)
    {
        Span<long> parts = stackalloc long[shares.Length];
        Apportionment.ByChance(total, shares, parts, ref draws);
        for (var i = 0; i < parts.Length; i++)
        {
            if (parts[i] > 0)
            {
                rows.Add(new OutcomeRow(basis, group.Offence, group.Palette.Codes[i], Count.Of(parts[i])));
            }
        }
    }
}
