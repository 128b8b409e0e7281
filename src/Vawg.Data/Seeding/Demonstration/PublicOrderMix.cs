namespace Vawg.Data.Seeding.Demonstration;

/// <summary>Public fear, alarm or distress: 20% of VAWG in 2022/23 (stra-2024).</summary>
internal static class PublicOrderMix
{
    public static IEnumerable<MixLine> Lines() => MixTable.Read(OffenceFamily.PublicOrder, """
        9A  -              F all    public    118,000
        9A  -              F known  private    48,831
        9A  -              F pupils education   5,000
        9A  DA             F adults private    17,000
        9A  ONLINE         F younger online      3,000
        9B  HATE_RACE      F known  public     21,000
        9B  HATE_RELIGION  F younger public      3,200
        """);
}
