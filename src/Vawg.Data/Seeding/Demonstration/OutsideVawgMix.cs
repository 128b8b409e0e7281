namespace Vawg.Data.Seeding.Demonstration;

/// <summary>What a return also holds and the VAWG total leaves out: codes outside it, girls under 10, men, victims of unknown sex.</summary>
internal static class OutsideVawgMix
{
    public static IEnumerable<MixLine> Lines() => MixTable.Read(OffenceFamily.Violence, """
        105A  -       F womenknown public   95,000
        105A  DA      F womenknown private 105,000
        8N    -       F under10    private     900
        8N    -       M men        public    9,000
        8N    -       U unknown    public    1,900
        """).Concat(MixTable.Read(OffenceFamily.StalkingAndHarassment, """
        8L    -       M men        public    6,000
        8R    -       M men        online    7,000
        8R    -       U unknown    online    2,600
        """)).Concat(MixTable.Read(OffenceFamily.PublicOrder, """
        9A    -       M men        public    8,000
        9A    -       U unknown    public    5,200
        66    DA      F younger    private  14,000
        66    -       F younger    public    9,000
        """)).Concat(MixTable.Read(OffenceFamily.SeriousSexual, """
        17A   -       M men        private   3,300
        17B   -       M at10       private     900
        19E   -       F under10    private     700
        19F   -       M men        private   1,700
        19G   -       M at13       private     900
        19H   -       M at10       private     600
        20B   -       F under10    private   1,900
        21    -       F under10    private     900
        """)).Concat(MixTable.Read(OffenceFamily.Other, """
        11A   -       F under10    private   5,200
        35    ONLINE  F younger    online    6,500
        35    HBA     F younger    private      25
        58A   DA      F younger    private  16,000
        58A   HBA     F younger    private      60
        """));
}
