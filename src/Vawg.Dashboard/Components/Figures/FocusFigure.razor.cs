using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Components.Charts;
using Vawg.Dashboard.Views;
using Vawg.Domain.Measures;

namespace Vawg.Dashboard.Components.Figures;

/// <summary>All forces' rates of a topic as bars, the chosen force and its peers set off, with the table.</summary>
public partial class FocusFigure : ComponentBase
{
    private FocusChart _chart = default!;

    [Parameter, EditorRequired]
    public string Id { get; set; } = string.Empty;

    [Parameter, EditorRequired]
    public ForcesModel Model { get; set; } = default!;

    /// <summary>The address of the page with the forces in another order; that of the force or the overview when nothing is said.</summary>
    [Parameter]
    public Func<SortOrder, string>? Ordered { get; set; }

    private string Title => $"{Model.RateTitle}, by force";

    private string Sentence
    {
        get
        {
            if (Model.View.Choice.Force is not { } force)
            {
                return Model.OutlierSentence;
            }

            var row = Model.Table.Row(force);
            return row.Rate.IsMissing
                ? $"{force.Name} has no rate ({(row.Rate.Reason ?? MissingReason.NotSupplied).Words()}). {Model.OutlierSentence}"
                : $"{force.Name} recorded {FigurePresenter.Text(row.Rate, Model.Decimals)} {Model.Topic.RateUnit} (95% interval {Model.IntervalOf(row)}), against {FigurePresenter.Text(Model.Table.National.Rate, Model.Decimals)} in England and Wales.";
        }
    }

    /// <summary>The forces without a bar, and why.</summary>
    private string? WithoutRate
    {
        get
        {
            var absent = Model.Table.Rows.Where(r => r.Rate.IsMissing).Select(r => $"{r.Force.Name} {r.Rate.Reason!.Value.Symbol()} {r.Rate.Reason.Value.Words()}").ToList();
            return absent.Count == 0 ? null : $"Without a rate: {string.Join("; ", absent)}.";
        }
    }

    private IReadOnlyList<KeyItem> Key =>
    [
        .. Model.View.Choice.Force is { } force ? [new KeyItem(KeyMark.ChosenBar, force.Name)] : Array.Empty<KeyItem>(),
        .. Model.HasPeers ? [new KeyItem(KeyMark.PeerBar, $"\u25C6 {Model.View.Choice.Comparator.Name(Model.View.Choice.Force)}")] : Array.Empty<KeyItem>(),
        new(KeyMark.OtherBar, Model.View.Choice.Force is null ? "force" : "other forces"),
        new(KeyMark.Interval, "95% interval"),
    ];

    private IReadOnlyList<string> Limitations =>
    [
        "A high rate can mean more harm, more reporting or fuller recording. The three cannot be told apart here.",
        .. Model.View.Choice.Collection == Collection.OpenData ? ["Counts include male victims; the rate is not the share of women victimised."] : Array.Empty<string>(),
    ];

    protected override void OnParametersSet() => _chart = Model.Focus();

    private string Reordered(SortOrder sort)
    {
        if (Ordered is not null)
        {
            return Ordered(sort);
        }

        var choice = Model.View.Choice with { Sort = sort };
        return choice.Force is { } force ? AppUrls.ForceOf(choice, force, Id) : AppUrls.OverviewOf(choice, Id);
    }

    private string Download(string extension) => AppUrls.DownloadOf(Model.View.Choice with { Topic = Model.Topic }, "forces", extension);
}
