namespace Vawg.Domain.Threats;

/// <summary>The residents per 1,000 of whom a rate is given.</summary>
public enum RateBase
{
    FemalesAged10AndOver,

    /// <summary>Females 10 to 14 and three fifths of 15 to 19.</summary>
    GirlsAged10To17,

    /// <summary>All residents of the year: only for Home Office open data, which counts all victims.</summary>
    AllResidents,
}
