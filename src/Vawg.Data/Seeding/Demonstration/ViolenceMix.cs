namespace Vawg.Data.Seeding.Demonstration;

/// <summary>Violence with injury: 24% of VAWG in 2022/23 (stra-2024), with the sub-codes of spiking.</summary>
internal static class ViolenceMix
{
    public static IEnumerable<MixLine> Lines() => MixTable.Read(OffenceFamily.Violence, """
        8N      -          F all        public    62,000
        8N      -          F known      private   44,590
        8N      -          F pupils     education  8,000
        8N      DA         F adults     private   84,000
        8N      DA         F womenknown public    26,084
        8N      DA;HBA     F younger    private      683
        8N      HBA        F under16    private      330
        8N      SEXWORK    F younger    public       620
        8N      SPIKING    F younger    public       400
        8P      HATE_RACE  F younger    public     2,400
        5D      -          F womenknown public     4,700
        5D      DA         F adults     private    4,600
        5D      HBA;FGM    F younger    private       51
        5E      -          F younger    public     3,600
        5E      DA         F adults     private   12,500
        2       -          F womenknown public       130
        2       DA         F womenknown private      160
        4.7     -          F girls      private       40
        005/10  -          F younger    public        90
        005/24  -          F younger    public       310
        008/02  -          F younger    public     3,950
        """);
}
