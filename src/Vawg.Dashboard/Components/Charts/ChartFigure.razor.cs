using Microsoft.AspNetCore.Components;

namespace Vawg.Dashboard.Components.Charts;

/// <summary>The frame of a chart: title, sentence, key, drawings, readout, source, downloads, the table that is its twin, and a note on what it tells and does not tell.</summary>
public partial class ChartFigure : ComponentBase
{
    /// <summary>Unique on the page; the address of the figure.</summary>
    [Parameter, EditorRequired]
    public string Id { get; set; } = string.Empty;

    /// <summary>Measure, unit and coverage.</summary>
    [Parameter, EditorRequired]
    public string Title { get; set; } = string.Empty;

    /// <summary>Coverage and period in full, and the collection.</summary>
    [Parameter]
    public string? Subtitle { get; set; }

    /// <summary>What the chart shows, in a sentence.</summary>
    [Parameter]
    public string? Sentence { get; set; }

    /// <summary>Source, version and "data as at".</summary>
    [Parameter, EditorRequired]
    public string Source { get; set; } = string.Empty;

    /// <summary>The line that prints a definition, limits and φ; null for none.</summary>
    [Parameter]
    public string? Definition { get; set; }

    /// <summary>The drawing for wide columns, or the only one.</summary>
    [Parameter, EditorRequired]
    public RenderFragment? ChildContent { get; set; }

    /// <summary>The drawing for narrow columns.</summary>
    [Parameter]
    public RenderFragment? Narrow { get; set; }

    [Parameter]
    public IReadOnlyList<KeyItem> Key { get; set; } = [];

    /// <summary>What the readout says before anyone steps; null when nothing is stepped through.</summary>
    [Parameter]
    public Readout? Readout { get; set; }

    /// <summary>The table that is the twin of the chart.</summary>
    [Parameter]
    public RenderFragment? Table { get; set; }

    /// <summary>"List of this map" for maps.</summary>
    [Parameter]
    public string TwinLabel { get; set; } = "Table of this chart";

    /// <summary>What it tells us.</summary>
    [Parameter]
    public string? Tells { get; set; }

    [Parameter]
    public IReadOnlyList<string> Limitations { get; set; } = [];

    /// <summary>More for the note beside the chart.</summary>
    [Parameter]
    public RenderFragment? Aside { get; set; }

    /// <summary>Where these figures come from.</summary>
    [Parameter]
    public string? SourceHref { get; set; }

    [Parameter]
    public string? SvgHref { get; set; }

    [Parameter]
    public string? CsvHref { get; set; }

    /// <summary>The level of the heading: 2, 3 or 4.</summary>
    [Parameter]
    public int Level { get; set; } = 3;

    private bool HasMargin => Tells is not null || Limitations.Count > 0 || Aside is not null;

    private string Css => HasMargin ? "fig fig--m" : "fig";
}
