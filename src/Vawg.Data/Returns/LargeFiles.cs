namespace Vawg.Data.Returns;

/// <summary>Gives memory back between the steps of the work on a large file: what one leaves behind would otherwise lie under the next, and the process would hold the sum of them.</summary>
internal static class LargeFiles
{
    /// <summary>Some forty thousand rows as a workbook; a usual return has a tenth of it.</summary>
    private const long LeastBytes = 1_000_000;

    public static void GiveBack(long byteCount)
    {
        if (byteCount >= LeastBytes)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        }
    }
}
