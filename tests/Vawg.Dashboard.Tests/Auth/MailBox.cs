using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Threading.Channels;

namespace Vawg.Dashboard.Tests.Auth;

/// <summary>A mail server on this machine that takes every message and keeps it.</summary>
internal sealed class MailBox : IAsyncDisposable
{
    private readonly TcpListener _listener = new(IPAddress.Loopback, 0);
    private readonly Channel<string> _messages = Channel.CreateUnbounded<string>();
    private readonly CancellationTokenSource _closed = new();
    private readonly Task _serving;

    private MailBox()
    {
        _listener.Start();
        _serving = ServeAsync();
    }

    public int Port => ((IPEndPoint)_listener.LocalEndpoint).Port;

    public static MailBox Open() => new();

    /// <summary>The next message as it came; null when none comes in time.</summary>
    public async Task<string?> NextAsync(TimeSpan patience)
    {
        using var limit = new CancellationTokenSource(patience);
        try
        {
            return await _messages.Reader.ReadAsync(limit.Token);
        }
        catch (OperationCanceledException)
        {
            return null;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await _closed.CancelAsync();
        _listener.Stop();
        await _serving;
        _closed.Dispose();
    }

    private async Task ServeAsync()
    {
        try
        {
            while (true)
            {
                using var client = await _listener.AcceptTcpClientAsync(_closed.Token);
                await TakeAsync(client.GetStream());
            }
        }
        catch (Exception fault) when (fault is OperationCanceledException or SocketException or IOException)
        {
            // The box is closed.
        }
    }

    private async Task TakeAsync(NetworkStream stream)
    {
        using var reader = new StreamReader(stream, Encoding.ASCII);
        await using var writer = new StreamWriter(stream, Encoding.ASCII) { NewLine = "\r\n", AutoFlush = true };
        await writer.WriteLineAsync("220 ready");
        while (await reader.ReadLineAsync(_closed.Token) is { } line)
        {
            if (line.StartsWith("DATA", StringComparison.OrdinalIgnoreCase))
            {
                await writer.WriteLineAsync("354 go on");
                await _messages.Writer.WriteAsync(await BodyAsync(reader));
            }

            await writer.WriteLineAsync(line.StartsWith("QUIT", StringComparison.OrdinalIgnoreCase) ? "221 bye" : "250 well");
        }
    }

    private async Task<string> BodyAsync(StreamReader reader)
    {
        var body = new StringBuilder();
        while (await reader.ReadLineAsync(_closed.Token) is { } line && line != ".")
        {
            body.AppendLine(line);
        }

        // Lines that were folded for the way are one again.
        return body.ToString().Replace("=\n", string.Empty, StringComparison.Ordinal).Replace("=\r\n", string.Empty, StringComparison.Ordinal).Replace("=3D", "=", StringComparison.Ordinal);
    }
}
