namespace Vawg.Dashboard.Components.Charts;

/// <summary>One entry of a key: a mark and what it stands for.</summary>
public sealed record KeyItem(KeyMark Mark, string Text);
