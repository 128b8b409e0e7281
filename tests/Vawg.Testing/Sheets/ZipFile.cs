using System.IO.Compression;
using System.Text;

namespace Vawg.Testing.Sheets;

/// <summary>A zip archive made part by part. Names are taken as they are, whatever they hold.</summary>
public class ZipFile
{
    private readonly List<(string Name, byte[] Bytes)> _own = [];

    private readonly HashSet<string> _without = new(StringComparer.Ordinal);

    private readonly List<(string Name, Func<string, string> Change)> _changes = [];

    /// <summary>Adds a part, or puts it in the place of the one that the file would have.</summary>
    public ZipFile Part(string name, string text) => Part(name, Encoding.UTF8.GetBytes(text));

    public ZipFile Part(string name, byte[] bytes)
    {
        _own.Add((name, bytes));
        return this;
    }

    /// <summary>Leaves a part out.</summary>
    public ZipFile Without(string name)
    {
        _without.Add(name);
        return this;
    }

    /// <summary>Changes the text of a part that the file would have.</summary>
    public ZipFile Change(string name, Func<string, string> change)
    {
        _changes.Add((name, change));
        return this;
    }

    public byte[] ToBytes()
    {
        using var packed = new MemoryStream();
        using (var zip = new ZipArchive(packed, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, bytes) in Made())
            {
                var level = name == "mimetype" ? CompressionLevel.NoCompression : CompressionLevel.Optimal;
                var part = zip.CreateEntry(name, level);

                // The same content gives the same bytes whenever it is made.
                part.LastWriteTime = new DateTimeOffset(2022, 8, 1, 0, 0, 0, TimeSpan.Zero);
                using var entry = part.Open();
                entry.Write(bytes);
            }
        }

        return packed.ToArray();
    }

    /// <summary>The parts that the kind of file has, in their order.</summary>
    protected virtual IEnumerable<(string Name, string Text)> Parts() => [];

    private IEnumerable<(string Name, byte[] Bytes)> Made()
    {
        var replaced = _own.Select(part => part.Name).ToHashSet(StringComparer.Ordinal);
        var usual = Parts().ToList();
        foreach (var (name, text) in usual.Where(part => !_without.Contains(part.Name) && !replaced.Contains(part.Name)))
        {
            var changed = _changes.Where(change => change.Name == name).Aggregate(text, (before, change) => change.Change(before));
            yield return (name, Encoding.UTF8.GetBytes(changed));
        }

        foreach (var part in _own)
        {
            yield return part;
        }
    }
}
