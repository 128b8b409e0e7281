using Microsoft.AspNetCore.Components;

namespace Vawg.Dashboard.Components.Shared;

/// <summary>A field of a form, with its label, its hint and its error in words.</summary>
public abstract class FormField : ComponentBase
{
    [Parameter, EditorRequired]
    public string Id { get; set; } = string.Empty;

    [Parameter, EditorRequired]
    public string Name { get; set; } = string.Empty;

    [Parameter, EditorRequired]
    public string Label { get; set; } = string.Empty;

    [Parameter]
    public string? Value { get; set; }

    [Parameter]
    public string? Hint { get; set; }

    /// <summary>What is wrong and what to do; null when nothing is.</summary>
    [Parameter]
    public string? Error { get; set; }

    /// <summary>The parts of the page that describe the field, for a screen reader.</summary>
    protected string? DescribedBy => (Hint, Error) switch
    {
        (null, null) => null,
        (_, null) => $"{Id}-hint",
        (null, _) => $"{Id}-error",
        _ => $"{Id}-hint {Id}-error",
    };
}
