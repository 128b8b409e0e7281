using System.Security.Cryptography;

namespace Vawg.Data.Returns;

/// <summary>The private store of uploaded returns: a folder outside everything that is served, with names of our own. A file is there whole or not at all.</summary>
public sealed class ReturnFiles(string folder)
{
    /// <summary>Largest file that is taken, in bytes.</summary>
    public const long MostBytes = 25 * 1024 * 1024;

    private const string PartEnding = ".part";

    private const int BufferSize = 64 * 1024;

    /// <summary>Takes the bytes of a stream, counting and hashing them as they come.</summary>
    /// <returns>The file; null when it is larger than is taken, and then nothing of it stays.</returns>
    public async Task<ReturnFile?> TakeAsync(Stream from, string sentName, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        var storedAs = Guid.NewGuid();
        var part = PathOf(storedAs) + PartEnding;
        try
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            long bytes = 0;

            // Nothing is held back: what the end of a file would still have to write could fail beside the fault that ended it, and be taken for another.
            await using (var to = new FileStream(part, FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 0, FileOptions.Asynchronous))
            {
                var buffer = new byte[BufferSize];
                int read;
                while ((read = await from.ReadAsync(buffer, cancellationToken)) > 0)
                {
                    bytes += read;
                    if (bytes > MostBytes)
                    {
                        return null;
                    }

                    hash.AppendData(buffer.AsSpan(0, read));
                    await Kept(() => to.WriteAsync(buffer.AsMemory(0, read), cancellationToken));
                }

                // The bytes are on the disk before anybody is told that they were taken.
                await Kept(() =>
                {
                    to.Flush(flushToDisk: true);
                    return ValueTask.CompletedTask;
                });
            }

            File.Move(part, PathOf(storedAs));
            return new ReturnFile(ReturnFileNames.Shown(sentName), storedAs, Convert.ToHexStringLower(hash.GetHashAndReset()), bytes);
        }
        finally
        {
            File.Delete(part);
        }
    }

    /// <summary>A file of our own making that is there only while it is open.</summary>
    public FileStream OpenPassing()
    {
        Directory.CreateDirectory(folder);
        return new FileStream(PathOf(Guid.NewGuid()) + PartEnding, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, BufferSize, FileOptions.Asynchronous | FileOptions.DeleteOnClose);
    }

    /// <summary>Tells a fault of the store from one of whoever sends.</summary>
    private static async ValueTask Kept(Func<ValueTask> write)
    {
        try
        {
            await write();
        }
        catch (IOException fault)
        {
            throw new StoreFullException("The store of returns could not take a file.", fault);
        }
    }

    public string PathOf(Guid storedAs) => Path.Combine(folder, storedAs.ToString("N"));

    public bool Holds(Guid storedAs) => File.Exists(PathOf(storedAs));

    /// <summary>Whether the bytes in the store are still those that were taken.</summary>
    public async Task<bool> IsIntactAsync(Guid storedAs, string sha256, CancellationToken cancellationToken)
    {
        if (!Holds(storedAs))
        {
            return false;
        }

        await using var file = File.OpenRead(PathOf(storedAs));
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellationToken)) == sha256;
    }

    /// <summary>Removes a file that no return leads to, or whose bytes may not be kept.</summary>
    public void Remove(Guid storedAs) => File.Delete(PathOf(storedAs));

    /// <summary>What lies in the store and is older than a moment: files whose upload was cut off, and files with the names of our own.</summary>
    public IEnumerable<(string Path, Guid? StoredAs)> Before(DateTime utc) => !Directory.Exists(folder) ? [] : Directory.EnumerateFiles(folder)
        .Where(path => File.GetLastWriteTimeUtc(path) < utc)
        .Select(path => (path, Guid.TryParseExact(Path.GetFileName(path), "N", out var storedAs) ? storedAs : (Guid?)null));
}
