using Vawg.Dashboard.Components.Figures;
using Vawg.Dashboard.Views;
using Vawg.Data.Queries.Figures;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Dashboard.Features.Overview;

/// <summary>The headline figures of the nation in a period.</summary>
public static class Headlines
{
    /// <summary>Topics of open data that stand in the headlines, since it has no VAWG total.</summary>
    private static readonly string[] OpenDataTopics = ["sexual-offences", "rape", "stalking-and-harassment", "violence-with-injury"];

    public static IReadOnlyList<Headline> Of(View view) => view.Choice.Collection == Collection.OpenData
        ? [.. OpenDataTopics.Select((slug, i) => Total(view, Topics.Find(Collection.OpenData, slug)!, isFirst: i == 0)), .. OutcomeHeadlines(view, Topics.Find(Collection.OpenData, "rape")!), .. Supplied(view)]
        : [Total(view, view.Figures.Topics[0], isFirst: true), PerDay(view), ShareOfAllCrime(view), .. SinceFirstYear(view), .. OutcomeHeadlines(view, view.Figures.Topics[0]), .. Supplied(view)];

    private static Headline Total(View view, Topic topic, bool isFirst)
    {
        var figure = view.Figures.Table(topic, view.Choice.Period).National;
        var quarters = view.Figures.Cube.Quarters.Where(q => q <= view.Choice.Period.Last).ToList();
        return new Headline
        {
            Label = $"{topic.RecordedName}, {(view.Choice.Period.IsYear ? "12 months" : view.Choice.Period.Last.ShortLabel)}",
            Value = FigurePresenter.Text(figure.Count),
            SourceHref = AppUrls.SourceOf(view.Choice, topic, null),
            Comparison = figure.Change?.Words ?? (view.Figures.Table(topic, view.Choice.Period).IsChangeBroken ? "Not compared with the year before" : null),
            Lines = Lines(
                figure.Change is { } change ? ChangeText(change) : view.Figures.Table(topic, view.Choice.Period).IsChangeBroken ? "Recording rules changed between the two years" : null,
                figure.Rate.IsMissing ? $"{FigurePresenter.Text(figure.Rate, 1)} no resident figures for this year" : $"{FigurePresenter.Text(figure.Rate, figure.Rate.Known!.Value.Value < 10 ? 2 : 1)} {topic.RateUnit}",
                Coverage(view, figure.Counted)),
            Sparkline = isFirst ? quarters.Select(q => (double?)view.Figures.View.National(topic.Selection, Period.Of(q)).Count.Known).ToList() : [],
            SparklineNote = isFirst ? $"By quarter, {quarters[0].ShortLabel} to {quarters[^1].ShortLabel}, from zero" : string.Empty,
        };
    }

    private static string ChangeText(Change change) => change.Percent is { } percent
        ? $"{FigurePresenter.Whole(change.Before)} the year before ({FigurePresenter.SignedPercent(percent)})"
        : $"{FigurePresenter.Whole(change.Before)} the year before";

    private static string? Coverage(View view, NationalCount counted) => counted.IsComplete || counted.IncompleteForces.All(f => Domain.Reference.Forces.Get(f) is { IsTerritorial: false })
        ? null
        : view.OwnForce is not null
        ? "A lower bound: not every force supplied every quarter"
        : $"A lower bound: {string.Join(", ", counted.IncompleteForces.Select(f => Domain.Reference.Forces.Get(f).Name))} did not supply every quarter";

    private static Headline PerDay(View view) => Worked(view, new WorkedFigures(view).PerDay, $"{FigurePresenter.Text(view.Figures.Table(view.Figures.Topics[0], view.Choice.Period).National.Count)} over {view.Choice.Period.Days} days");

    private static Headline ShareOfAllCrime(View view)
    {
        var worked = new WorkedFigures(view);
        var part = view.Figures.Table(view.Figures.Topics[0], view.Choice.Period).National.Count;
        return Worked(view, worked.ShareOfAllCrime, $"{FigurePresenter.Text(part)} of {FigurePresenter.Text(worked.AllCrime)}, fraud excluded", $"95% interval {FigurePresenter.PercentInterval(worked.ShareMeasured, 2)}");
    }

    /// <summary>Nothing where the year shown is the first, or no year is shown.</summary>
    private static IEnumerable<Headline> SinceFirstYear(View view) => new WorkedFigures(view) is { FollowsFirstYear: true } worked
        ? [Worked(view, worked.SinceFirstYear, $"From {FigurePresenter.Text(worked.CountOfFirstYear)}", "Better recording would look the same")]
        : [];

    private static Headline Worked(View view, WorkedFigure figure, params string[] lines) => new()
    {
        Label = figure.Label,
        Value = figure.Value,
        SourceHref = AppUrls.SourceOf(view.Choice, view.Figures.Topics[0], null),
        Lines = lines,
    };

    private static IEnumerable<Headline> OutcomeHeadlines(View view, Topic topic)
    {
        var period = OutcomePeriods.Newest(view.Figures, OutcomeBasis.Closed, view.Choice.Period);
        if (period is not { } shown)
        {
            yield break;
        }

        yield return OutcomeHeadline(view, topic, shown, "Charged or summonsed", OutcomeKinds.Charged);
        yield return OutcomeHeadline(view, topic, shown, "Closed under outcomes 15 and 16", OutcomeKinds.FifteenAndSixteen);
    }

    private static Headline OutcomeHeadline(View view, Topic topic, Period period, string label, Func<Outcome, bool> which)
    {
        var share = Share(view.Figures, topic, period, which);
        var before = Share(view.Figures, topic, period.YearBefore(), which);
        var total = OutcomeFigures.National(view.Figures, OutcomeBasis.Closed, topic.Selection, period, o => OutcomeCube.IsInTotal(OutcomeBasis.Closed, o));
        return new Headline
        {
            Label = topic.Selection == OffenceSelection.Vawg ? label : $"{label}, {topic.ShortName.ToLowerInvariant()}",
            Value = FigurePresenter.Percent(share),
            SourceHref = AppUrls.SourceOf(view.Choice with { Period = period }, topic, null),
            Lines = Lines(
                before.IsMissing ? null : $"{FigurePresenter.Percent(before)} the year before",
                $"Of {FigurePresenter.Text(total)} outcomes, closed basis",
                $"95% interval {FigurePresenter.PercentInterval(share)}",
                period == view.Choice.Period ? null : $"{FigureSources.Capitalised(period.Label)}: the newest outcomes in this collection"),
        };
    }

    private static Measured Share(LoadedCollection figures, Topic topic, Period period, Func<Outcome, bool> which) => Measured.Share(
        OutcomeFigures.National(figures, OutcomeBasis.Closed, topic.Selection, period, which),
        OutcomeFigures.National(figures, OutcomeBasis.Closed, topic.Selection, period, o => OutcomeCube.IsInTotal(OutcomeBasis.Closed, o)));

    /// <summary>Which forces supplied is told to readers of all forces.</summary>
    private static IEnumerable<Headline> Supplied(View view)
    {
        if (view.OwnForce is not null)
        {
            yield break;
        }

        var quarter = view.Choice.Period.Last;
        var missing = Domain.Reference.Forces.Territorial.Where(f => view.Figures.Cube.At(OffenceSelection.AllRecordedCrime, f.Code, quarter).IsMissing).ToList();
        yield return new Headline
        {
            Label = $"Forces with figures, {quarter.ShortLabel}",
            Value = $"{Domain.Reference.Forces.Territorial.Count - missing.Count} of {Domain.Reference.Forces.Territorial.Count}",
            SourceHref = AppUrls.MethodOf(view.Choice, "sources"),
            Lines = [missing.Count == 0 ? "All forces supplied figures" : $"Not supplied: {string.Join(", ", missing.Select(f => f.Name))}"],
        };
    }

    private static List<string> Lines(params string?[] lines) => lines.OfType<string>().ToList();
}
