using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;

namespace Vawg.Data.Tests.Threats;

/// <summary>Returns of two years of twelve forces. The second records one offence of spiking a quarter, and the third does not say how often the online flag is set.</summary>
internal static class ThreatReturns
{
    public static readonly Quarter First = new(2021, 1);

    /// <summary>The year that is scored; the one before it is there as well.</summary>
    public static readonly Period Year = Period.YearEnding(First + 7);

    private const int Quarters = 8;

    private static readonly (string Code, FlagSet Flags, long Count)[] Mix =
    [
        ("8L", FlagSet.DomesticAbuse, 140), ("8Q", FlagSet.None, 60), ("19C", FlagSet.None, 45), ("20A", FlagSet.Online, 30), ("106", FlagSet.None, 9),
        ("8N", FlagSet.SexWork, 8), ("8N", FlagSet.HonourBasedAbuse, 11), ("8N", FlagSet.Spiking, 16), ("8N", FlagSet.None, 240),
    ];

    public static IReadOnlyList<Force> Forces { get; } = Domain.Reference.Forces.Territorial.Where(f => f.HasResidentRate).Take(12).ToList();

    public static Force SmallForce => Forces[1];

    public static IEnumerable<ForceReturn> Of(int forces) =>
        Enumerable.Range(0, forces).SelectMany(f => Enumerable.Range(0, Quarters).Select(q => Return(Forces[f], First + q, 1, 1)));

    /// <param name="force">Whose.</param>
    /// <param name="quarter">Of which quarter.</param>
    /// <param name="version">1 for the first.</param>
    /// <param name="times">How many times the usual counts.</param>
    public static ForceReturn Return(Force force, Quarter quarter, int version, long times)
    {
        var (f, q) = (Forces.ToList().IndexOf(force), quarter.Index - First.Index);
        return new ForceReturn
        {
            Force = force.Code,
            Quarter = quarter,
            Version = version,
            AllRecordedCrime = 9_000,
            Coverage = f == 2 ? [new CoverageItem("ONLINE", Supply.No, "No flag.")] : [],
            RecordedOffences = Mix.Select(m => new RecordedOffenceRow(
                new RecordedOffence(OffenceCode.Parse(m.Code), m.Flags, new Victim(VictimSex.Female, AgeBand.From25To34)),
                OffenceLocation.Private,
                Count.Of(m.Flags == FlagSet.Spiking && force == SmallForce ? times : times * (m.Count + (f * m.Count / 5) + (q * m.Count / 20))))).ToList(),
            Outcomes = [],
            Measures = Measures(
                ("SPECIALIST_ESTABLISHED", "PIP2", 40 + f),
                ("SPECIALIST_IN_POST", "PIP2", 35),
                ("SPECIALIST_TRAINED", "PIP2", 30),
                ("COMPLETENESS_TOTAL", "victim:sex", 500),
                ("COMPLETENESS_KNOWN", "victim:sex", 490 - f),
                ("COMPLETENESS_TOTAL", "victim:age", 500),
                ("COMPLETENESS_KNOWN", "victim:age", 480 - f)),
        };
    }

    private static List<MeasureRow> Measures(params (string Code, string Breakdown, long Value)[] values) =>
        values.Select((v, i) => new MeasureRow(v.Code, v.Breakdown, v.Value, Missing: null, string.Empty, i + 2)).ToList();
}
