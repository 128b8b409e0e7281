using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Components.Figures;
using Vawg.Dashboard.Views;
using Vawg.Domain.Measures;
using Vawg.Domain.Threats;

namespace Vawg.Dashboard.Features.Forces;

/// <summary>What themes have in common, since their counts overlap. Subjects of open data go by offence code, so one lies within another or they share nothing.</summary>
public partial class ForceOverlaps : ComponentBase
{
    private OverlapModel _overlaps = default!;

    [Parameter, EditorRequired]
    public ForceModel Model { get; set; } = default!;

    private ViewChoice Choice => Model.View.Choice;

    private string OpenDataSentence
    {
        get
        {
            var topics = Model.View.Figures.Topics;
            var within = from inner in topics
                         from outer in topics
                         where inner != outer && inner.Selection.LiesWithin(outer.Selection)
                         select Within(inner, outer);
            return $"{string.Join(" ", within)} No other two of the subjects above share an offence code, so each offence is in one of them at most. How far the nine themes overlap cannot be told without flags and the sex and age of victims: of two themes, between the larger count and the sum of both are in either.";
        }
    }

    protected override void OnParametersSet() => _overlaps = new OverlapModel(Model.View, Model.Force);

    /// <summary>Where a theme's own count comes from.</summary>
    private string SourceOf(int theme) => AppUrls.SourceOf(Choice, Model.View.Figures.Topics.First(t => t.Selection.Theme == Themes.Nine[theme]), Model.Force);

    private string Within(Topic inner, Topic outer)
    {
        var (part, whole) = (Over(inner), Over(outer));
        return $"{inner.ShortName} lies within {FigureSources.Lower(outer.ShortName)}: {FigurePresenter.Text(part)} of {FigurePresenter.Text(whole)} ({FigurePresenter.Percent(Measured.Share(part, whole))}).";
    }

    private Count Over(Topic topic) => Model.View.Figures.View.Over(topic.Selection, Model.Force.Code, Choice.Period);
}
