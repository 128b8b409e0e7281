using System.IO.Compression;
using Vawg.Domain.Returns.Sheets;

namespace Vawg.ReturnReader.Archives;

/// <summary>Unpacks an entry, counts what really comes out, and holds it at its end against the size and checksum that the archive states.</summary>
internal sealed class CountedStream(Stream unpacked, ZipArchiveEntry entry, UnpackedBytes all) : ReadOnlyStream
{
    private Crc32 _crc = new();

    private long _bytes;

    private bool _isChecked;

    public override int Read(Span<byte> buffer)
    {
        int count;
        try
        {
            count = unpacked.Read(buffer);
        }
        catch (Exception fault) when (ZipFault.IsOfTheFile(fault))
        {
            throw RefusedException.Damaged("an archive that cannot be unpacked");
        }

        if (count > 0)
        {
            Count(buffer[..count]);
        }
        else if (!_isChecked && buffer.Length > 0)
        {
            CheckWhole();
        }

        return count;
    }

    /// <summary>Reads what is left, so that damage behind what was wanted is told too.</summary>
    public void Finish()
    {
        Span<byte> rest = stackalloc byte[4096];
        while (Read(rest) > 0)
        {
        }
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            unpacked.Dispose();
        }

        base.Dispose(disposing);
    }

    private void Count(ReadOnlySpan<byte> bytes)
    {
        all.Add(bytes.Length);
        _bytes += bytes.Length;
        UnpackedBytes.RefuseBomb(_bytes, entry.CompressedLength);
        _crc.Append(bytes);
    }

    private void CheckWhole()
    {
        _isChecked = true;
        if (_bytes != entry.Length || _crc.Value != entry.Crc32)
        {
            throw RefusedException.Damaged("its checksum is wrong");
        }
    }
}
