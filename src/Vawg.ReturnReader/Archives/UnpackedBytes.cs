using System.Globalization;
using Vawg.Domain.Returns.Sheets;

namespace Vawg.ReturnReader.Archives;

/// <summary>How much of an archive has been unpacked, all its entries together.</summary>
internal sealed class UnpackedBytes(WorkClock clock, long most)
{
    private long _bytes;

    /// <summary>An entry that has grown, or says that it will grow, beyond what a sheet can.</summary>
    public static void RefuseBomb(long bytes, long packed)
    {
        if (bytes > Limits.BytesBeforeRatio && bytes / Limits.MostRatio > packed)
        {
            throw new RefusedException(RefusalCause.TooManyBytes, "a part that unpacks to more than 200 times its size");
        }
    }

    public void Add(int count)
    {
        clock.Check();
        _bytes += count;
        if (_bytes > most)
        {
            throw new RefusedException(RefusalCause.TooManyBytes, string.Create(CultureInfo.InvariantCulture, $"more than {most >> 20:N0} MB"));
        }
    }
}
