using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Vawg.Data.Tests.Imports.Sheets;

/// <summary>Changes archives as no program would write them.</summary>
internal static class ZipBytes
{
    /// <summary>Marks every entry as encrypted.</summary>
    public static byte[] Encrypted(byte[] zip)
    {
        foreach (var at in Headers(zip, "PK\x03\x04"u8))
        {
            zip[at + 6] |= 1;
        }

        foreach (var at in Headers(zip, "PK\x01\x02"u8))
        {
            zip[at + 8] |= 1;
        }

        return zip;
    }

    /// <summary>Lets the archive state another unpacked size for every entry.</summary>
    public static byte[] WithStatedSize(byte[] zip, uint size)
    {
        foreach (var at in Headers(zip, "PK\x01\x02"u8))
        {
            BinaryPrimitives.WriteUInt32LittleEndian(zip.AsSpan(at + 24), size);
        }

        return zip;
    }

    /// <summary>Lets the archive state a wrong checksum for every entry.</summary>
    public static byte[] WithWrongChecksums(byte[] zip)
    {
        foreach (var at in Headers(zip, "PK\x01\x02"u8))
        {
            zip[at + 16] ^= 1;
        }

        return zip;
    }

    /// <summary>An archive with one entry that unpacks to the block, so many times over.</summary>
    public static byte[] Repeating(string name, string start, ReadOnlySpan<byte> block, int times, string end)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            using var entry = zip.CreateEntry(name, CompressionLevel.Optimal).Open();
            entry.Write(Encoding.UTF8.GetBytes(start));
            for (var i = 0; i < times; i++)
            {
                entry.Write(block);
            }

            entry.Write(Encoding.UTF8.GetBytes(end));
        }

        return packed.ToArray();
    }

    private static List<int> Headers(byte[] zip, ReadOnlySpan<byte> signature)
    {
        var found = new List<int>();
        for (var at = 0; zip.AsSpan(at).IndexOf(signature) is >= 0 and var next; at = found[^1] + signature.Length)
        {
            found.Add(at + next);
        }

        return found;
    }
}
