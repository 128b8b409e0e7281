using Vawg.Domain;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Data.Seeding.Demonstration;

/// <summary>How one force differs from the nation: residents, rate, families of offences, use of flags, and what is planted in it.</summary>
internal sealed class ForceProfile
{
    private const double CityOfLondonVisitors = 18_000;
    private const double CityOfLondonCrimeVisitors = 85_000;
    private const double SpreadOfRate = 0.11;
    private const double SpreadOfFamily = 0.09;
    private const double SpreadOfQuarter = 0.022;
    private const double LeastCompensation = 0.3;

    private readonly double _rate;
    private readonly double[] _families;
    private readonly double _domesticAbuse;
    private readonly double _online;
    private readonly double _honourBasedAbuse;
    private readonly double _spiking;
    private readonly double _sexWork;
    private readonly double _allCrime;
    private readonly int _index;

    public ForceProfile(Force force, int index)
    {
        var draws = new SeededDraws(DemonstrationCollection.Seed, (int)DrawStream.ForceProfile, index);
        Force = force;
        _index = index;
        _rate = draws.Factor(SpreadOfRate);
        _families = new double[Enum.GetValues<OffenceFamily>().Length];
        for (var i = 0; i < _families.Length; i++)
        {
            _families[i] = draws.Factor(SpreadOfFamily);
        }

        _domesticAbuse = draws.Factor(0.06);
        _online = draws.Factor(0.14);
        _honourBasedAbuse = draws.Factor(0.3);
        _spiking = draws.Factor(0.25);
        _sexWork = draws.Factor(0.3);
        _allCrime = draws.Factor(0.1);
    }

    public Force Force { get; }

    private bool IsCityOfLondon => !Force.HasResidentRate;

    /// <summary>Relative size of the force's count of one kind of offence in a quarter.</summary>
    public double Weight(MixLine line, int lineIndex, Quarter quarter)
    {
        var draws = new SeededDraws(DemonstrationCollection.Seed, (int)DrawStream.ForceQuarter, quarter.Index, _index, (int)line.Family);
        return Residents(line.Ages)
            * _rate
            * _families[(int)line.Family]
            * FlagWeight(line, lineIndex, quarter)
            * PlantedInFamily(line.Family, quarter)
            * draws.Factor(SpreadOfQuarter);
    }

    /// <summary>Relative size of the force's recorded crime in a quarter.</summary>
    public double AllCrimeWeight(Quarter quarter)
    {
        var draws = new SeededDraws(DemonstrationCollection.Seed, (int)DrawStream.AllCrime, quarter.Index, _index);
        var residents = IsCityOfLondon ? CityOfLondonCrimeVisitors : Force.Mid2023!.Persons;
        return residents * _rate * _allCrime * draws.Factor(SpreadOfQuarter);
    }

    private double Residents(AgeProfile ages)
    {
        var residents = Force.Mid2023!;
        return (IsCityOfLondon, ages.IsGirls) switch
        {
            (true, false) => CityOfLondonVisitors,
            (true, true) => CityOfLondonVisitors / 60,
            (false, false) => residents.FemalesAged10AndOver / 1.0,
            (false, true) => residents.GirlsAged10To17,
        };
    }

    private double FlagWeight(MixLine line, int lineIndex, Quarter quarter)
    {
        if (!Planted.IsSupplied(Force.Code, line.Flags))
        {
            return 0;
        }

        var domesticAbuse = _domesticAbuse * (Force.Code == Planted.LowDomesticAbuse ? Planted.DomesticAbuseFlagUse : 1);
        return Use(line.IsDomesticAbuse, domesticAbuse, OffenceMix.DomesticAbuseOdds[lineIndex])
            * Use(line.IsOnline, OnlineUse(quarter), OffenceMix.OnlineOdds[lineIndex])
            * (line.Flags.HasFlag(FlagSet.HonourBasedAbuse) ? HonourBasedAbuseUse() : 1)
            * (line.Flags.HasFlag(FlagSet.Spiking) ? _spiking : 1)
            * (line.Flags.HasFlag(FlagSet.SexWork) ? _sexWork : 1);
    }

    // Offences that a force flags less are not fewer: they stand among those without the flag.
    private static double Use(bool isFlagged, double use, double oddsOfFlag) => isFlagged
        ? use
        : Math.Max(LeastCompensation, 1 + ((1 - use) * oddsOfFlag));

    private double OnlineUse(Quarter quarter)
    {
        if (Force.Code == Planted.WithoutOnlineFlag)
        {
            return 0;
        }

        if (Force.Code != Planted.RisingOnline)
        {
            return _online;
        }

        var part = (double)(quarter - DemonstrationCollection.FirstQuarter) / (DemonstrationCollection.LastQuarter - DemonstrationCollection.FirstQuarter);
        return Planted.OnlineAtFirst + ((Planted.OnlineAtLast - Planted.OnlineAtFirst) * part);
    }

    private double HonourBasedAbuseUse() =>
        _honourBasedAbuse * (Force.Code == Planted.HonourBasedAbuseInPart ? Planted.HonourBasedAbuseSupplied : 1);

    private double PlantedInFamily(OffenceFamily family, Quarter quarter) => family switch
    {
        OffenceFamily.StalkingAndHarassment when Force.Code == Planted.HighStalkingAndHarassment => Planted.StalkingAndHarassmentRate / _families[(int)family] / _rate,
        OffenceFamily.SeriousSexual when Force.Code == Planted.StepInSeriousSexual && quarter >= Planted.StepFrom => Planted.SeriousSexualStep,
        _ => 1,
    };
}
