using System.Net;
using System.Text;

namespace Vawg.Dashboard.Tests.Returns;

/// <summary>A form whose file stops halfway: the connection is then gone, or the body ends there as if it were whole.</summary>
internal sealed class BrokenOffContent : HttpContent
{
    private readonly MultipartFormDataContent _fields;
    private readonly Func<Task>? _halfSent;

    /// <param name="fields">What stands before the file.</param>
    /// <param name="halfSent">Waits until the first half was taken, and then the connection is gone; null to end the body there.</param>
    public BrokenOffContent(MultipartFormDataContent fields, Func<Task>? halfSent)
    {
        _fields = fields;
        _halfSent = halfSent;
        Headers.ContentType = fields.Headers.ContentType;
    }

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        // What would close the form opens the part of the file.
        var before = Encoding.ASCII.GetString(await _fields.ReadAsByteArrayAsync());
        var head = $"{before[..before.LastIndexOf("--", StringComparison.Ordinal)]}\r\nContent-Disposition: form-data; name=\"file\"; filename=\"half.csv\"\r\n\r\noffence_code,count\r\n{new string('x', 200_000)}";
        await stream.WriteAsync(Encoding.ASCII.GetBytes(head));
        await stream.FlushAsync();
        if (_halfSent is not null)
        {
            await _halfSent();
            throw new IOException("The connection is gone.");
        }
    }

    protected override bool TryComputeLength(out long length)
    {
        length = 0;
        return false;
    }

    protected override void Dispose(bool disposing)
    {
        _fields.Dispose();
        base.Dispose(disposing);
    }
}
