using System.IO.Compression;
using Vawg.Domain.Returns.Sheets;

namespace Vawg.Data.Imports;

/// <summary>The bytes of a gzip file and, behind them, a gzip part of our own that unpacks to a known mark.</summary>
internal sealed class EndMarkedStream(Stream file) : ReadOnlyStream
{
    private static readonly byte[] Packed = Pack();

    private int _markRead;

    /// <summary>What comes last when a whole file has been unpacked.</summary>
    public static ReadOnlySpan<byte> Mark => "\0whole file read\0"u8;

    public override int Read(Span<byte> buffer)
    {
        var count = _markRead == 0 ? file.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false) : 0;
        var ofMark = Packed.AsSpan(_markRead, Math.Min(Packed.Length - _markRead, buffer.Length - count));
        ofMark.CopyTo(buffer[count..]);
        _markRead += ofMark.Length;
        return count + ofMark.Length;
    }

    private static byte[] Pack()
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(Mark);
        }

        return packed.ToArray();
    }
}
