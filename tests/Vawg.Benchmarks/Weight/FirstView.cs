using System.Text;
using System.Text.Json;
using Microsoft.Playwright;
using Vawg.Benchmarks.Serving;

namespace Vawg.Benchmarks.Weight;

/// <summary>What the browser received for a page with its cache off: bytes on the wire with their headers, by the name of the address, and frames of web sockets both ways.</summary>
internal sealed class FirstView
{
    private readonly Dictionary<string, string> _names = new(StringComparer.Ordinal);
    private double _frameBytes;

    public Dictionary<string, double> Parts { get; } = new(StringComparer.Ordinal);

    public int Frames { get; private set; }

    public double Bytes => Parts.Values.Sum() + _frameBytes;

    public static async Task<FirstView> OpenAsync(MeasuringBrowser browser, ServedProduct product, string address)
    {
        var view = new FirstView();
        var page = await browser.NewPageAsync(product);
        var session = await page.Context.NewCDPSessionAsync(page);
        session.Event("Network.requestWillBeSent").OnEvent += (_, e) => view.Sent(e!.Value);
        session.Event("Network.loadingFinished").OnEvent += (_, e) => view.Finished(e!.Value);
        session.Event("Network.webSocketFrameReceived").OnEvent += (_, e) => view.Frame(e!.Value);
        session.Event("Network.webSocketFrameSent").OnEvent += (_, e) => view.Frame(e!.Value);
        await session.SendAsync("Network.enable");
        await session.SendAsync("Network.setCacheDisabled", new Dictionary<string, object> { ["cacheDisabled"] = true });
        await page.GotoAsync(new Uri(product.Address, address).ToString(), new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        await page.CloseAsync();
        return view;
    }

    private void Sent(JsonElement e)
    {
        var path = new Uri(e.GetProperty("request").GetProperty("url").GetString()!).AbsolutePath;
        _names[Id(e)] = path.Split('/')[^1] is { Length: > 0 } file ? file : path;
    }

    private void Finished(JsonElement e) =>
        Parts[_names.GetValueOrDefault(Id(e), Id(e))] = e.GetProperty("encodedDataLength").GetDouble();

    private void Frame(JsonElement e)
    {
        Frames++;
        _frameBytes += Encoding.UTF8.GetByteCount(e.GetProperty("response").GetProperty("payloadData").GetString()!);
    }

    private static string Id(JsonElement e) => e.GetProperty("requestId").GetString()!;
}
