using Microsoft.AspNetCore.Components;

namespace Vawg.Dashboard.Components.Shared;

/// <summary>One line of text in a form, with its hint and its error in words.</summary>
public partial class TextField : FormField
{
    [Parameter]
    public string Type { get; set; } = "text";

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
}
