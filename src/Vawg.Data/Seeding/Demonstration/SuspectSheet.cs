using Vawg.Domain.Measures;
using Vawg.Domain.Returns;

namespace Vawg.Data.Seeding.Demonstration;

/// <summary>Draws the suspects of one return, of the themes that it supplies.</summary>
internal static class SuspectSheet
{
    private const int FirstRow = 2;
    private const double SpreadOfSuspects = 0.06;
    private const double SpreadOfRepeat = 0.1;

    public static List<SuspectRow> Rows(MeasuredQuarter of)
    {
        var rows = new List<SuspectRow>(120);
        if (of.IsOf(PlantedInMeasures.WithoutSuspects))
        {
            return rows;
        }

        var ways = of.Ways(DrawStream.Suspects);
        var (perOffence, repeat) = (ways.Factor(SpreadOfSuspects), ways.Factor(SpreadOfRepeat));
        var draws = of.Draws(DrawStream.Suspects);
        Span<long> parts = stackalloc long[SuspectMixes.All.Max(m => m.Groups.Length)];
        for (var theme = 0; theme < SuspectMixes.All.Count; theme++)
        {
            var mix = SuspectMixes.All[theme];
            var suspects = draws.Binomial(of.Counts.Recorded(theme), mix.PerOffence * perOffence);
            Apportionment.ByChance(suspects, mix.Weights, parts, ref draws);
            for (var i = 0; i < mix.Groups.Length; i++)
            {
                if (parts[i] > 0)
                {
                    var group = mix.Groups[i];
                    rows.Add(new SuspectRow(mix.Theme, group.Sex, group.Age, group.Relationship, Count.Of(parts[i]), Count.Of(draws.Binomial(parts[i], mix.Repeat * repeat)), rows.Count + FirstRow));
                }
            }
        }

        return rows;
    }
}
