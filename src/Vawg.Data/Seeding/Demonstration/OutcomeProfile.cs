using Vawg.Domain;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Data.Seeding.Demonstration;

/// <summary>How one force's outcomes differ from the nation's in a quarter, and how far its cases have got.</summary>
internal sealed class OutcomeProfile
{
    private const int FirstYearOfOutcome22 = 2021;

    private readonly ForceCode _force;
    private readonly double _charges;
    private readonly double _supportWithdrawn;
    private readonly double _evidence;
    private readonly double _open;

    public OutcomeProfile(ForceCode force, int index)
    {
        var draws = new SeededDraws(DemonstrationCollection.Seed, (int)DrawStream.OutcomeProfile, index);
        _force = force;
        _charges = draws.Factor(0.14);
        _supportWithdrawn = draws.Factor(0.07);
        _evidence = draws.Factor(0.08);
        _open = draws.Factor(0.15);
    }

    /// <summary>Relative share of each outcome of the palette, in its order.</summary>
    public double[] Shares(OutcomePalette palette, Quarter quarter)
    {
        var shares = new double[palette.Codes.Length];
        for (var i = 0; i < shares.Length; i++)
        {
            shares[i] = palette.Shares[i] * Factor(palette.Codes[i].Text, palette, quarter);
        }

        return shares;
    }

    /// <summary>Share of the offences recorded in a quarter that have no outcome yet: more in the newest quarters, 0 to 0.9.</summary>
    public double OpenShare(OutcomePalette palette, Quarter quarter)
    {
        var age = DemonstrationCollection.LastQuarter - quarter;
        var share = age switch { 0 => 0.27, 1 => 0.15, 2 => 0.095, 3 => 0.065, < 8 => 0.03, < 12 => 0.012, _ => 0.004 };
        return Math.Min(0.9, share * palette.Open * _open);
    }

    private double Factor(string outcome, OutcomePalette palette, Quarter quarter) => outcome switch
    {
        "1" => _charges * ChargesOfYear(quarter.FinancialYear),
        "15" => _evidence * PlantedFactor,
        "16" => _supportWithdrawn * PlantedFactor * PlantedIn16(palette, quarter),
        "22" => quarter.FinancialYear < FirstYearOfOutcome22 ? 0 : 0.35 + (0.13 * (quarter - new Quarter(FirstYearOfOutcome22, 1))),
        _ => 1,
    };

    private double PlantedFactor => _force == Planted.FewEvidentialDifficulties ? Planted.EvidentialDifficulties : 1;

    private double PlantedIn16(OutcomePalette palette, Quarter quarter) =>
        _force == PlantedInMeasures.LittleSignOff && palette.IsDomesticAbuse && quarter >= PlantedInMeasures.MoreClosedAs16From ? PlantedInMeasures.DomesticAbuseClosedAs16 : 1;

    private static double ChargesOfYear(int financialYear) => financialYear switch
    {
        <= 2018 => 1.35,
        2019 => 1.2,
        2020 => 1.15,
        2021 => 1.0,
        _ => 0.98,
    };
}
