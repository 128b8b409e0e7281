using Microsoft.AspNetCore.Components;

namespace Vawg.Dashboard.Components.Shared;

/// <summary>One line of text in a form, with its hint and its error in words.</summary>
public partial class TextField : ComponentBase
{
    [Parameter, EditorRequired]
    public string Id { get; set; } = string.Empty;

    [Parameter, EditorRequired]
    public string Name { get; set; } = string.Empty;

    [Parameter, EditorRequired]
    public string Label { get; set; } = string.Empty;

    [Parameter]
    public string Type { get; set; } = "text";

    [Parameter]
    public string? Value { get; set; }

    [Parameter]
    public string? Hint { get; set; }

    /// <summary>What is wrong and what to do; null when nothing is.</summary>
    [Parameter]
    public string? Error { get; set; }

    /// <summary>What the browser may fill in, in HTML's words: "username", "one-time-code".</summary>
    [Parameter]
    public string? AutoComplete { get; set; }

    /// <summary>Whether what is shown follows while it is typed.</summary>
    [Parameter]
    public bool IsLive { get; set; }

    [Parameter]
    public string? InputMode { get; set; }

    [Parameter]
    public int MaxLength { get; set; } = 200;

    private string? DescribedBy => (Hint, Error) switch
    {
        (null, null) => null,
        (_, null) => $"{Id}-hint",
        (null, _) => $"{Id}-error",
        _ => $"{Id}-hint {Id}-error",
    };
}
