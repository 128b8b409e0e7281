using System.Security.Cryptography;
using Vawg.Domain.Returns.Sheets;

namespace Vawg.Data.Imports;

/// <summary>Passes the bytes of a file through while taking their SHA-256.</summary>
internal sealed class HashingStream(Stream file) : ReadOnlyStream
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    public long BytesRead { get; private set; }

    public override int Read(Span<byte> buffer)
    {
        var count = file.Read(buffer);
        _hash.AppendData(buffer[..count]);
        BytesRead += count;
        return count;
    }

    /// <summary>Reads what is left and gives the hash of the whole file, in lower-case hexadecimal.</summary>
    public string Finish()
    {
        Span<byte> rest = stackalloc byte[4096];
        while (Read(rest) > 0)
        {
        }

        return Convert.ToHexStringLower(_hash.GetHashAndReset());
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _hash.Dispose();
            file.Dispose();
        }

        base.Dispose(disposing);
    }
}
