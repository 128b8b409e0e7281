namespace Vawg.Data.Seeding.Demonstration;

/// <summary>Sexual offences. Rape and serious sexual offences: 103,135 in 2022/23, of which sexual assault 48%, rape 42%, exposure and voyeurism 8% (stra-2024). Girls and women stand on lines of their own, for child sexual abuse: 41,540.</summary>
internal static class SexualOffenceMix
{
    public static IEnumerable<MixLine> Lines() => MixTable.Read(OffenceFamily.SeriousSexual, """
        19C     -           F women      private   15,578
        19C     -           F at16       private    2,500
        19C     DA          F womenknown private   13,200
        19C     DA;HBA      F younger    private       60
        19C     SPIKING     F younger    private      549
        19C     SEXWORK     F younger    private      420
        19D     -           F at13       private    8,900
        19E     -           F at10       private    2,000
        19J     -           F younger    public       110
        20A     -           F women      private   17,000
        20A     -           F womenknown public    15,445
        20A     -           F from13to17 private    4,300
        20A     -           F from13to17 public     3,200
        20A     -           F from13to17 education  1,800
        20A     DA          F womenknown private    4,300
        20A     SPIKING     F younger    public       600
        20A     SEXWORK     F younger    private      160
        20B     -           F at10       private    2,700
        22A     -           F womenknown private      560
        22A     -           F girls      private      300
        22A     DA          F younger    private      420
        23      -           F younger    private      110
        23      -           F girls      private      170
        70      -           F younger    private      200
        88C     -           F womenknown public       240
        88C     -           F girls      public        62
        88E     -           F women      public     5,957
        88E     -           F girls      public       700
        88E     ONLINE      F younger    online       400
        88E     ONLINE      F girls      online       344
        088/05  -           F younger    public       850
        """).Concat(MixTable.Read(OffenceFamily.ChildSexual, """
        21      -           F at10       private    1,700
        21      ONLINE      F at10       online       600
        22B     -           F under16    private    4,800
        22B     ONLINE      F under16    online     1,200
        71      CSE         F girls      private      350
        71      ONLINE;CSE  F girls      online       400
        73      -           F from13to17 education    290
        88A     -           F under16    private      416
        88A     ONLINE      F under16    online     1,300
        86      -           F at13       private      308
        86      ONLINE      F girls      online     2,600
        """));
}
