using System.IO.Compression;

namespace Vawg.Data.Imports;

/// <summary>The bytes of a gzip file and, behind them, a gzip part of our own that unpacks to a known mark.</summary>
internal sealed class EndMarkedStream(Stream file) : Stream
{
    private static readonly byte[] Packed = Pack();

    private int _markRead;

    /// <summary>What comes last when a whole file has been unpacked.</summary>
    public static ReadOnlySpan<byte> Mark => "\0whole file read\0"u8;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override int Read(Span<byte> buffer)
    {
        var count = _markRead == 0 ? file.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false) : 0;
        var ofMark = Packed.AsSpan(_markRead, Math.Min(Packed.Length - _markRead, buffer.Length - count));
        ofMark.CopyTo(buffer[count..]);
        _markRead += ofMark.Length;
        return count + ofMark.Length;
    }

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

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
