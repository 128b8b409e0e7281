using Vawg.Domain.Returns.Sheets;

namespace Vawg.Dashboard.Features.Returns;

/// <summary>Passes the bytes of a part of a form through, refuses more than the part may have, and tells a form that ends early from a disk that fails.</summary>
internal sealed class LimitedStream(Stream from, long most) : ReadOnlyStream
{
    private long _read;

    public override int Read(Span<byte> buffer) => Counted(from.Read(buffer));

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        try
        {
            return Counted(await from.ReadAsync(buffer, cancellationToken));
        }
        catch (IOException fault)
        {
            throw new InvalidDataException("The form ended before it was whole.", fault);
        }
    }

    private int Counted(int read)
    {
        _read += read;
        return _read <= most ? read : throw new InvalidDataException("A part of the form is longer than it may be.");
    }
}
