using System.Net;

namespace Vawg.Drills;

/// <summary>A file of which half is sent before something happens to the other side.</summary>
internal sealed class BrokenOffContent(byte[] bytes, Func<Task> happens) : HttpContent
{
    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context)
    {
        await stream.WriteAsync(bytes.AsMemory(0, bytes.Length / 2));
        await stream.FlushAsync();
        await Task.Delay(TimeSpan.FromMilliseconds(300));
        await happens();
        await stream.WriteAsync(bytes.AsMemory(bytes.Length / 2));
    }

    protected override bool TryComputeLength(out long length)
    {
        length = bytes.Length;
        return true;
    }
}
