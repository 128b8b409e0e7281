using Microsoft.AspNetCore.Components;

namespace Vawg.Dashboard.Components.Shared;

/// <summary>A choice of one in a form, with its error in words.</summary>
public partial class SelectField : ComponentBase
{
    [Parameter, EditorRequired]
    public string Id { get; set; } = string.Empty;

    [Parameter, EditorRequired]
    public string Name { get; set; } = string.Empty;

    [Parameter, EditorRequired]
    public string Label { get; set; } = string.Empty;

    /// <summary>What stands for no choice.</summary>
    [Parameter, EditorRequired]
    public string Empty { get; set; } = string.Empty;

    /// <summary>What can be chosen, as it is sent and as it is read.</summary>
    [Parameter, EditorRequired]
    public IEnumerable<(string Value, string Text)> Options { get; set; } = [];

    [Parameter]
    public string? Value { get; set; }

    /// <summary>What is wrong and what to do; null when nothing is.</summary>
    [Parameter]
    public string? Error { get; set; }
}
