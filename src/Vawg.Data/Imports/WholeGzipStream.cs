using System.IO.Compression;
using Vawg.Domain.Returns.Sheets;

namespace Vawg.Data.Imports;

/// <summary>
/// Unpacks gzip and throws <see cref="InvalidDataException"/> when the file is cut short. The stream of the runtime ends quietly there, so a
/// small gzip part of our own is put behind the file: only when the file is whole does that part come out at the end.
/// </summary>
internal sealed class WholeGzipStream(Stream file) : ReadOnlyStream
{
    private readonly GZipStream _unpacked = new(new EndMarkedStream(file), CompressionMode.Decompress);

    /// <summary>What has been unpacked and not given out; its last bytes may prove to be the mark.</summary>
    private readonly byte[] _held = new byte[1 << 16];

    private int _from;

    private int _to;

    private bool _isAtEnd;

    public override int Read(Span<byte> buffer)
    {
        while (!_isAtEnd && _to - _from <= EndMarkedStream.Mark.Length)
        {
            Fill();
        }

        var count = Math.Min(buffer.Length, _to - _from - (_isAtEnd ? 0 : EndMarkedStream.Mark.Length));
        _held.AsSpan(_from, count).CopyTo(buffer);
        _from += count;
        return count;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _unpacked.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Fill()
    {
        _held.AsSpan(_from, _to - _from).CopyTo(_held);
        (_from, _to) = (0, _to - _from);
        var count = _unpacked.Read(_held.AsSpan(_to));
        _to += count;
        if (count > 0)
        {
            return;
        }

        if (!_held.AsSpan(0, _to).EndsWith(EndMarkedStream.Mark))
        {
            throw new InvalidDataException("The gzip data end before their end mark.");
        }

        _isAtEnd = true;
        _to -= EndMarkedStream.Mark.Length;
    }
}
