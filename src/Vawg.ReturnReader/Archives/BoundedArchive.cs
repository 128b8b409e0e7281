using System.IO.Compression;
using Vawg.Domain.Returns.Sheets;

namespace Vawg.ReturnReader.Archives;

/// <summary>A zip archive whose entries are looked over before any is opened, and counted while they are read.</summary>
internal sealed class BoundedArchive : IDisposable
{
    private readonly ZipArchive _zip;

    private readonly Dictionary<string, ZipArchiveEntry> _entries = new(StringComparer.OrdinalIgnoreCase);

    private readonly UnpackedBytes _unpacked;

    public BoundedArchive(Stream file, WorkClock clock, FileLimits limits)
    {
        Clock = clock;
        _unpacked = new UnpackedBytes(clock, limits.UnpackedBytes);
        _zip = ZipFault.Told(() => new ZipArchive(file, ZipArchiveMode.Read, leaveOpen: true));
        var entries = ZipFault.Told(() => _zip.Entries);
        if (entries.Count > Limits.MostEntries)
        {
            throw RefusedException.Over(RefusalCause.TooManyEntries, Limits.MostEntries, "files");
        }

        foreach (var entry in entries)
        {
            Add(entry);
        }
    }

    /// <summary>The time that reading takes.</summary>
    public WorkClock Clock { get; }

    /// <summary>Names of the files in it, in their order; folders left out.</summary>
    public IEnumerable<string> Names => _entries.Keys;

    public bool Has(string name) => _entries.ContainsKey(name);

    /// <summary>The bytes of an entry, unpacked and counted; damage is told at the latest with its last byte.</summary>
    public Stream Open(string name)
    {
        if (!_entries.TryGetValue(name, out var entry))
        {
            throw RefusedException.Damaged("a part is missing");
        }

        UnpackedBytes.RefuseBomb(entry.Length, entry.CompressedLength);
        return new CountedStream(ZipFault.Told(entry.Open), entry, _unpacked);
    }

    public void Dispose() => _zip.Dispose();

    private void Add(ZipArchiveEntry entry)
    {
        EntryNames.RefuseUnsafe(entry.FullName);
        if (entry.IsEncrypted)
        {
            throw new RefusedException(RefusalCause.Encrypted, "an encrypted archive");
        }

        if (!entry.FullName.EndsWith('/') && !_entries.TryAdd(entry.FullName, entry))
        {
            throw RefusedException.Damaged("two files of the same name in the archive");
        }
    }
}
