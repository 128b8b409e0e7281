namespace Vawg.Data.Seeding.Demonstration;

/// <summary>Stalking, harassment, malicious communications and coercive control: 436,196 in 2022/23, 51% of it domestic abuse (stra-2024).</summary>
internal static class StalkingAndHarassmentMix
{
    public static IEnumerable<MixLine> Lines() => MixTable.Read(OffenceFamily.StalkingAndHarassment, """
        8L  -              F all          private 33,000
        8L  -              F womenknown   public  18,568
        8L  DA             F adults       private 43,960
        8L  ONLINE         F young        online   8,600
        8L  DA;ONLINE      F adultsonline online   5,000
        8L  DA;HBA         F younger      private    410
        8L  HBA            F under16      private     68
        8M  HATE_RACE      F womenknown   public   3,300
        8M  HATE_RELIGION  F younger      public     600
        8Q  -              F all          public  31,000
        8Q  DA             F adults       private 44,000
        8Q  DA             F womenknown   public  20,000
        8Q  ONLINE         F young        online   7,000
        8Q  DA;ONLINE      F adultsonline online  15,500
        8R  -              F all          private 61,000
        8R  DA             F adults       private 34,500
        8R  ONLINE         F all          online  50,600
        8R  DA;ONLINE      F adultsonline online  24,000
        8U  DA             F adults       private 33,400
        8U  DA;ONLINE      F adultsonline online   1,500
        8U  DA;HBA         F younger      private    190
        """);
}
