using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Components.Figures;
using Vawg.Data.Queries.Progress;
using Vawg.Domain.Progress;

namespace Vawg.Dashboard.Features.Progress;

/// <summary>The forces by the four pillars, each with its bounds and how many commitments are late; the table is its own twin.</summary>
public partial class ProgressGrid : ComponentBase
{
    private IReadOnlyList<ForceProgress> _rows = [];
    private IReadOnlyList<MedianProgress?> _medians = [];
    private (int Reporting, int Late) _counts;

    [Parameter, EditorRequired]
    public ProgressModel Model { get; set; } = default!;

    private string Sentence
    {
        get
        {
            var silent = Domain.Reference.Forces.Territorial.Count - _counts.Reporting;
            var least = _medians.Select((m, i) => (Median: m, Pillar: Pillars.All[i])).Where(m => m.Median?.Reported is not null).OrderBy(m => m.Median!.Reported).FirstOrDefault();
            var late = $"{FigureSources.Capitalised(NumberWords.Of(_counts.Late))} of {NumberWords.Of(_counts.Reporting)} forces that reported have a commitment past its day and not embedded";
            return $"{late}; {NumberWords.Of(silent)} reported nothing.{(least.Median is null ? string.Empty : $" {least.Pillar} is least far in the median force.")}";
        }
    }

    protected override void OnParametersSet()
    {
        _rows = Model.Figures.Rows(Model.Quarter, Model.Choice.Framework);
        _medians = Model.Figures.Medians(Model.Quarter, Model.Choice.Framework);
        _counts = Model.Figures.Counts(Model.Quarter, Model.Choice.Framework);
    }
}
