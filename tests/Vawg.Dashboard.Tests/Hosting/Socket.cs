using System.Net;
using System.Net.WebSockets;
using System.Text;

namespace Vawg.Dashboard.Tests.Hosting;

/// <summary>A live connection as a browser opens it, or the status with which it was refused.</summary>
internal sealed class Socket : IDisposable
{
    /// <summary>What Blazor says first; a connection that says nothing is closed after a while.</summary>
    private static readonly byte[] Hello = Encoding.UTF8.GetBytes("{\"protocol\":\"blazorpack\",\"version\":1}\u001e");

    private readonly ClientWebSocket _socket = new();

    public HttpStatusCode Status => _socket.HttpStatusCode;

    public static async Task<Socket> OpenAsync(Uri address, params (string Name, string Value)[] headers)
    {
        var opened = new Socket();
        opened._socket.Options.CollectHttpResponseDetails = true;
        foreach (var (name, value) in headers)
        {
            opened._socket.Options.SetRequestHeader(name, value);
        }

        try
        {
            await opened._socket.ConnectAsync(new Uri($"ws://{address.Authority}/_blazor"), CancellationToken.None);
            await opened._socket.SendAsync(Hello, WebSocketMessageType.Binary, endOfMessage: true, CancellationToken.None);
        }
        catch (WebSocketException) when (opened.Status != HttpStatusCode.SwitchingProtocols)
        {
            // The status says it.
        }

        return opened;
    }

    public Task CloseAsync() => _socket.CloseOutputAsync(WebSocketCloseStatus.NormalClosure, statusDescription: null, CancellationToken.None);

    public void Dispose() => _socket.Dispose();
}
