using Microsoft.AspNetCore.Components;

namespace Vawg.Dashboard.Components.Shared;

/// <summary>Lines of text in a form, with their hint and their error in words.</summary>
public partial class TextArea : FormField
{
    [Parameter]
    public int Rows { get; set; } = 3;

    [Parameter]
    public int MaxLength { get; set; } = 500;
}
