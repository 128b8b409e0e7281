using Vawg.Domain.Returns.Sheets;

namespace Vawg.ReturnReader.Archives;

/// <summary>How much of an archive has been unpacked, all its entries together.</summary>
internal sealed class UnpackedBytes(WorkClock clock)
{
    private long _bytes;

    public void Add(int count)
    {
        clock.Check();
        _bytes += count;
        if (_bytes > Limits.MostUnpackedBytes)
        {
            throw new RefusedException(RefusalCause.TooManyBytes, "more than 400 MB");
        }
    }
}
