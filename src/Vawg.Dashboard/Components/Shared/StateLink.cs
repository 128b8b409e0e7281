namespace Vawg.Dashboard.Components.Shared;

/// <summary>Where to go from a place without figures.</summary>
public sealed record StateLink(string Href, string Text);
