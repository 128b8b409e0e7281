namespace Vawg.Domain.Reference;

/// <summary>Residents of a force area, ONS mid-2023 estimates.</summary>
/// <param name="Persons">All residents.</param>
/// <param name="FemalesAged10AndOver">The denominator of most rates.</param>
/// <param name="FemalesAged10To14">One part of girls aged 10 to 17.</param>
/// <param name="FemalesAged15To19">Three fifths of it is the other part of girls aged 10 to 17.</param>
public sealed record Residents(long Persons, long FemalesAged10AndOver, long FemalesAged10To14, long FemalesAged15To19)
{
    /// <summary>Girls aged 10 to 17: females 10 to 14 and three fifths of 15 to 19, to the nearest person.</summary>
    public long GirlsAged10To17 => FemalesAged10To14 + (long)Math.Round(FemalesAged15To19 * 3m / 5m, MidpointRounding.AwayFromZero);

    public static Residents operator +(Residents left, Residents right) => new(
        left.Persons + right.Persons,
        left.FemalesAged10AndOver + right.FemalesAged10AndOver,
        left.FemalesAged10To14 + right.FemalesAged10To14,
        left.FemalesAged15To19 + right.FemalesAged15To19);
}
