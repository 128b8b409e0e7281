namespace Vawg.Data.Seeding.Demonstration;

/// <summary>Public fear, alarm or distress: 20% of VAWG in 2022/23 (stra-2024).</summary>
internal static class PublicOrderMix
{
    public static IEnumerable<MixLine> Lines() => MixTable.Read(OffenceFamily.PublicOrder, """
        9A  -              F all        public    113,500
        9A  -              F known      private    48,831
        9A  -              F pupils     education   5,000
        9A  DA             F adults     private    17,000
        9A  ONLINE         F younger    online      3,000
        9A  HATE_SO        F younger    public      2,400
        9A  HATE_DIS       F younger    public      1,500
        9A  HATE_TRANS     F younger    public        600
        9B  HATE_RACE      F womenknown public     21,000
        9B  HATE_RELIGION  F younger    public      3,200
        """);
}
