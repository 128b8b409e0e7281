namespace Vawg.Dashboard.Features.Returns;

/// <summary>Passes the bytes of a part of a form through, refuses more than the part may have, and tells a form that ends early from a disk that fails.</summary>
internal sealed class LimitedStream(Stream from, long most) : Stream
{
    private long _read;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override int Read(byte[] buffer, int offset, int count) => Counted(from.Read(buffer, offset, count));

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

    public override void Flush() => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private int Counted(int read)
    {
        _read += read;
        return _read <= most ? read : throw new InvalidDataException("A part of the form is longer than it may be.");
    }
}
