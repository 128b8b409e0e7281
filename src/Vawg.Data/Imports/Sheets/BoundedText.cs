using System.Text;

namespace Vawg.Data.Imports.Sheets;

/// <summary>The beginning of what a process says; the rest is read, so that it never waits, and dropped.</summary>
internal static class BoundedText
{
    private const int MostBytes = 4096;

    public static async Task<string> DrainAsync(Stream from)
    {
        var kept = new byte[MostBytes];
        var dropped = new byte[MostBytes];
        var count = 0;
        try
        {
            while (true)
            {
                var read = await from.ReadAsync(count < MostBytes ? kept.AsMemory(count) : dropped).ConfigureAwait(false);
                if (read == 0)
                {
                    break;
                }

                count = Math.Min(MostBytes, count + read);
            }
        }
        catch (Exception fault) when (fault is IOException or ObjectDisposedException)
        {
            // The process is gone; what it said before is enough.
        }

        return Encoding.UTF8.GetString(kept, 0, count);
    }
}
