namespace Vawg.Data.Seeding.Demonstration;

/// <summary>What remains of VAWG in 2022/23: threats to kill, kidnapping, cruelty, modern slavery, homicide.</summary>
internal static class OtherMix
{
    public static IEnumerable<MixLine> Lines() => MixTable.Read(OffenceFamily.Other, """
        3B   -          F known        public  20,445
        3B   DA         F adults       private 10,400
        3B   ONLINE     F younger      online   1,900
        3B   DA;ONLINE  F adultsonline online   2,171
        3B   DA;HBA     F younger      private    290
        3B   HBA        F under16      private    110
        3B   SEXWORK    F younger      public     180
        36   -          F younger      public   2,100
        36   DA         F womenknown   private  1,500
        36   DA;HBA     F younger      private    120
        36   DA;HBA;FM  F younger      private    203
        36   CSE        F girls        private    150
        36   SEXWORK    F younger      public      90
        11A  -          F girls        private  9,300
        11A  HBA        F girls        private    305
        13   -          F under16      public   1,500
        106  MSHT       F younger      private  2,750
        106  MSHT;CSE   F girls        private    450
        24   -          F womenknown   private    220
        24   SEXWORK    F younger      private    130
        1    -          F womenknown   private     95
        1    DA         F womenknown   private     62
        4.1  -          F womenknown   private     30
        """);
}
