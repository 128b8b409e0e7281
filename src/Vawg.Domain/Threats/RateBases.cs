namespace Vawg.Domain.Threats;

/// <summary>The residents of rates in words.</summary>
public static class RateBases
{
    /// <summary>"females aged 10 and over".</summary>
    public static string ResidentsName(this RateBase rateBase) => rateBase switch
    {
        RateBase.FemalesAged10AndOver => "females aged 10 and over",
        RateBase.GirlsAged10To17 => "girls aged 10 to 17",
        RateBase.AllResidents => "residents",
        _ => throw new ArgumentOutOfRangeException(nameof(rateBase), rateBase, "A rate base without words."),
    };
}
