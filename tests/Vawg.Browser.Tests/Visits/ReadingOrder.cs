using System.Text.Json;
using FluentAssertions;
using Microsoft.Playwright;

namespace Vawg.Browser.Tests.Visits;

/// <summary>What a screen reader reads of a page from its first word to its last: the browser's own tree for it, each node with its role and name.</summary>
internal sealed class ReadingOrder
{
    private readonly List<(string Role, string Name)> _nodes = [];
    private int _at = -1;

    public static async Task<ReadingOrder> OfAsync(IPage page)
    {
        var session = await page.Context.NewCDPSessionAsync(page);
        var tree = await session.SendAsync("Accessibility.getFullAXTree");

        // Boxes of lines within a text may share a name; each is a leaf whose words the text has.
        var nodes = tree!.Value.GetProperty("nodes").EnumerateArray().DistinctBy(n => n.GetProperty("nodeId").GetString(), StringComparer.Ordinal).ToDictionary(n => n.GetProperty("nodeId").GetString()!, StringComparer.Ordinal);
        var order = new ReadingOrder();
        order.Add(nodes.Values.First(n => !n.TryGetProperty("parentId", out _)), nodes);
        await session.DetachAsync();
        return order;
    }

    /// <summary>Whether a node follows later than the last that was asked for.</summary>
    public void ThenReads(string role, string name)
    {
        var next = _nodes.FindIndex(_at + 1, n => n.Role == role && n.Name.Contains(name, StringComparison.Ordinal));
        next.Should().BePositive($"the {role} \"{name}\" follows \"{(_at < 0 ? string.Empty : _nodes[_at].Name)}\" in: {string.Join(" | ", _nodes.Skip(_at + 1).Where(n => n.Role == "StaticText").Select(n => n.Name))}");
        _at = next;
    }

    private void Add(JsonElement node, Dictionary<string, JsonElement> nodes)
    {
        if (!node.GetProperty("ignored").GetBoolean())
        {
            _nodes.Add((Text(node, "role"), Text(node, "name")));
        }

        foreach (var child in node.TryGetProperty("childIds", out var children) ? children.EnumerateArray() : default)
        {
            if (nodes.TryGetValue(child.GetString()!, out var found))
            {
                Add(found, nodes);
            }
        }
    }

    private static string Text(JsonElement node, string property) =>
        node.TryGetProperty(property, out var holder) && holder.TryGetProperty("value", out var value) ? value.ToString() : string.Empty;
}
