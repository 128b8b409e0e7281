using Microsoft.AspNetCore.Components;

namespace Vawg.Dashboard.Components.Shared;

/// <summary>The protective marking, first and last on the page; the top one also writes it into both margins of every printed page.</summary>
public partial class Marking : ComponentBase
{
    /// <summary>OFFICIAL or OFFICIAL-SENSITIVE, in capitals. There is no default, and anything but capitals, spaces and hyphens is refused.</summary>
    [Parameter, EditorRequired]
    public string Text { get; set; } = string.Empty;

    [Parameter, EditorRequired]
    public MarkingPlace Place { get; set; }

    /// <summary>A marking is capitals, spaces and hyphens alone, so it can stand in a style sheet without escapes.</summary>
    private MarkupString PrintRule => new($"@page{{@top-center{{content:\"{Text}\"}}@bottom-center{{content:\"{Text}\"}}}}");

    protected override void OnParametersSet()
    {
        if (string.IsNullOrWhiteSpace(Text) || Text.Any(c => c is not ((>= 'A' and <= 'Z') or ' ' or '-')))
        {
            throw new InvalidOperationException("A page needs a marking in capitals: OFFICIAL or OFFICIAL-SENSITIVE.");
        }
    }
}
