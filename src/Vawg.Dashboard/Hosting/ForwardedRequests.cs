using System.Net;
using Microsoft.AspNetCore.HttpOverrides;
using IPNetwork = System.Net.IPNetwork;

namespace Vawg.Dashboard.Hosting;

/// <summary>Whose word is taken for where a request came from and how: the one proxy in front of the product, at an address that was stated, and nobody else's.</summary>
internal static class ForwardedRequests
{
    public static void Apply(ForwardedHeadersOptions options, IReadOnlyList<string> knownProxies)
    {
        options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        options.ForwardLimit = 1;
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var known in knownProxies)
        {
            options.KnownIPNetworks.Add(Network(known)!.Value);
        }
    }

    /// <summary>What is wrong with a list of proxies; null when nothing is.</summary>
    public static string? Problem(IReadOnlyList<string> knownProxies) => knownProxies.FirstOrDefault(known => Network(known) is null) is { } wrong
        ? $"Vawg__KnownProxies holds '{wrong}'. Give addresses such as 10.0.0.5 or networks such as 10.0.0.0/24, with semicolons between them."
        : null;

    /// <summary>An address is a network of one.</summary>
    private static IPNetwork? Network(string text)
    {
        if (IPAddress.TryParse(text, out var address))
        {
            return new IPNetwork(address, address.GetAddressBytes().Length * 8);
        }

        return IPNetwork.TryParse(text, out var network) ? network : null;
    }
}
