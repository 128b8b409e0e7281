using Microsoft.AspNetCore.Components;

namespace Vawg.Dashboard.Components.Shared;

/// <summary>A choice of one in a form, with its hint and its error in words.</summary>
public partial class SelectField : FormField
{
    /// <summary>What stands for no choice.</summary>
    [Parameter, EditorRequired]
    public string Empty { get; set; } = string.Empty;

    /// <summary>What can be chosen, as it is sent and as it is read.</summary>
    [Parameter, EditorRequired]
    public IEnumerable<(string Value, string Text)> Options { get; set; } = [];
}
