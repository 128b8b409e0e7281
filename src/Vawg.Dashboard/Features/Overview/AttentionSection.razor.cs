using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Auth;
using Vawg.Dashboard.Views;
using Vawg.Data.Queries.Overview;
using Vawg.Domain.Measures;
using Vawg.Domain.People;

namespace Vawg.Dashboard.Features.Overview;

/// <summary>What needs attention, as sentences with one link each: the first twelve, or all.</summary>
public partial class AttentionSection(CurrentPerson current) : ComponentBase
{
    /// <summary>Items that are listed at first.</summary>
    private const int Most = 12;

    /// <summary>So that one kind does not fill the short list, each has this many places before any is filled up.</summary>
    private const int MostOfAKind = 2;

    [Parameter, EditorRequired]
    public OverviewModel Model { get; set; } = default!;

    [Parameter]
    public bool ShowsAll { get; set; }

    private List<AttentionItem> Items => Model.Attention.Items.Where(i => Model.View.Choice.Force is not { } force || i.Force.Code == force.Code).ToList();

    /// <summary>The first few of each kind, filled up with what comes next, in the order of the whole list.</summary>
    private List<AttentionItem> Shown
    {
        get
        {
            var items = Items;
            if (ShowsAll)
            {
                return items;
            }

            var first = items.GroupBy(i => i.Kind).SelectMany(g => g.Take(MostOfAKind)).Take(Most).ToList();
            var shown = first.Concat(items.Except(first)).Take(Most).ToHashSet();
            return items.Where(shown.Contains).ToList();
        }
    }

    /// <summary>Whether the reader may put items aside.</summary>
    private bool MayPutAside => current.OfRequest?.Role.May(Act.KeepRegisters) == true;

    private int SignalCount => Model.Attention.Items.Count(i => i.Kind == AttentionKind.Signal);

    private string OutlierAlarms => $"about {FigurePresenter.Number(Model.ExpectedOutliers, 1)}";

    private string FalseAlarms => Model.ExpectedFalseAlarms < 0.95 ? "less than one signal a quarter comes" : $"about {FigurePresenter.Number(Model.ExpectedFalseAlarms, 0)} {(Model.ExpectedFalseAlarms < 1.5 ? "signal a quarter comes" : "signals a quarter come")}";

    private static string KindOf(AttentionItem item) => item.Kind switch
    {
        AttentionKind.Late => "Late",
        AttentionKind.Outcome => "Outcomes",
        AttentionKind.Practice => "Response",
        AttentionKind.Overdue => "Overdue",
        AttentionKind.Signal => "Signal",
        AttentionKind.Outlier => "Outlier",
        AttentionKind.Restated => "Restated",
        _ => throw new InvalidOperationException($"An item of kind {item.Kind} has no word."),
    };

    private string HrefOf(AttentionItem item) => (item.Kind, item.Topic) switch
    {
        _ when item.Indicator is { } indicator => AppUrls.IndicatorOf(Model.View.Choice with { Force = item.Force }, indicator),
        (AttentionKind.Signal, { } topic) => AppUrls.TrendOf(Model.View.Choice, item.Force, topic),
        (AttentionKind.Outlier, { } topic) => AppUrls.ForceOf(Model.View.Choice with { Topic = topic }, item.Force, "forces"),
        (AttentionKind.Overdue, _) => AppUrls.ProgressOf(Model.View.Choice, ProgressChoice.None, item.Force),
        (AttentionKind.Restated, _) => AppUrls.ForceOf(Model.View.Choice, item.Force, "history"),
        _ => AppUrls.ForceOf(Model.View.Choice, item.Force),
    };
}
