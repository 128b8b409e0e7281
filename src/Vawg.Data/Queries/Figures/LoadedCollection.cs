using System.Collections.Concurrent;
using Vawg.Domain.Comparison;
using Vawg.Domain.Indicators;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Data.Queries.Figures;

/// <summary>One publication of a collection in memory: counts, outcomes and residents, as one kind of reader may see them, with the tables computed from them so far.</summary>
public sealed class LoadedCollection
{
    private readonly ConcurrentDictionary<(string Selection, Period Period), TopicTable> _tables = new();
    private readonly ConcurrentDictionary<object, object> _pages = new();
    private readonly ConcurrentDictionary<Reader, LoadedCollection> _views;

    public LoadedCollection(FigureCube cube, SuppressionPattern pattern, ResidentCounts residents, OutcomeCube outcomes, OutcomePattern outcomePattern, SeverityCube severities, MeasureCube measures)
        : this(new FigureView(cube, Reader.General, pattern), residents, outcomes, outcomePattern, severities, measures, new())
    {
        _views[Reader.General] = this;
    }

    private LoadedCollection(FigureView view, ResidentCounts residents, OutcomeCube outcomes, OutcomePattern outcomePattern, SeverityCube severities, MeasureCube measures, ConcurrentDictionary<Reader, LoadedCollection> views)
    {
        View = view;
        Residents = residents;
        Outcomes = outcomes;
        OutcomePattern = outcomePattern;
        Severities = severities;
        Measures = measures;
        Posts = new PostFigures(measures);
        Counts = new IndicatorCounts(new MeasureView(measures, view.Reader), view, new OutcomeCounts(OutcomesOf, NationalOutcomes));
        _views = views;
    }

    public FigureCube Cube => View.Cube;

    public FigureView View { get; }

    public ResidentCounts Residents { get; }

    public OutcomeCube Outcomes { get; }

    /// <summary>What the general reader does not see of the outcomes of a collection that is not public.</summary>
    public OutcomePattern OutcomePattern { get; }

    /// <summary>Severity weights of themes, unsuppressed: what a reader may see of them <see cref="Threats.ThreatInputs"/> decides.</summary>
    public SeverityCube Severities { get; }

    /// <summary>The measures of returns, unsuppressed: what a reader may see of them <see cref="Counts"/> tells.</summary>
    public MeasureCube Measures { get; }

    public PostFigures Posts { get; }

    /// <summary>What indicators are made of, as the reader may see it.</summary>
    public IndicatorCounts Counts { get; }

    public Collection Collection => Cube.Collection;

    public IReadOnlyList<Topic> Topics => Domain.Measures.Topics.Of(Collection);

    /// <summary>What is shown without a choice: the newest financial year, since most published figures are of one; without a whole year the newest quarter.</summary>
    public Period NewestPeriod => Cube.LatestYear is not { } latest ? Period.Of(Cube.Last)
        : Period.YearEnding(latest.Last - (latest.Last.Number % 4)) is var year && year.First >= Cube.First ? year
        : latest;

    /// <summary>The same publication as another reader may see it.</summary>
    public LoadedCollection SeenBy(Reader reader) =>
        _views.GetOrAdd(reader, r => new LoadedCollection(new FigureView(Cube, r, View.Pattern), Residents, Outcomes, OutcomePattern, Severities, Measures, _views));

    /// <summary>The same publication as a comparison of all forces draws on it: for a reader of one force, as the general reader sees it.</summary>
    public LoadedCollection OfAllForces => View.Reader.OwnForce is null ? this : SeenBy(Reader.General);

    public TopicTable Table(Topic topic, Period period) =>
        _tables.GetOrAdd((topic.Selection.Text, period), _ => new TopicTable(View, Residents, topic, period, OfAllForces.View));

    /// <summary>An indicator of every force and the nation, computed once for each publication and kind of reader. Outcomes are told of the newest year that has them.</summary>
    public IndicatorTable Table(Indicator indicator, Period period)
    {
        var told = indicator.Numerator.Outcomes is { } outcomes ? OutcomePeriods.Newest(this, outcomes.Basis, period) ?? period : period;
        return Remember((indicator.Slug, told), () => new IndicatorTable(Counts, indicator, told, OfAllForces.Counts));
    }

    /// <summary>An indicator by quarter of a force, or of the nation where none is given, anew from each chosen baseline.</summary>
    public IndicatorTrend Trend(Indicator indicator, Force? force, Quarter last, DecisionLimits limits, IReadOnlyList<Quarter> chosenBaselines) =>
        Remember((indicator.Slug, force?.Code, last, $"{limits} {string.Join(' ', chosenBaselines.Select(q => q.Slug))}"), () => new IndicatorTrend(Counts, indicator, force, last, OfAllForces.Counts, limits, chosenBaselines));

    /// <summary>Computes what the first reader will most likely ask for.</summary>
    public void Warm()
    {
        foreach (var topic in NewestPeriod.IsYear ? Topics : [])
        {
            Table(topic, NewestPeriod);
        }
    }

    /// <summary>What a page shows for one choice, computed once for each publication.</summary>
    public T Remember<T>(object choice, Func<T> compute)
        where T : notnull => (T)_pages.GetOrAdd((typeof(T), choice), _ => compute());

    private Count OutcomesOf(OutcomePart part, ForceCode force, Period period)
    {
        var whole = part.Kind is null;
        var (some, all) = OutcomeFigures.Of(this, part.Basis, part.Selection, Forces.Get(force), period, part.Kind?.Which() ?? (o => OutcomeCube.IsInTotal(part.Basis, o)));
        return whole ? all : some;
    }

    private Count NationalOutcomes(OutcomePart part, Period period) =>
        OutcomeFigures.National(this, part.Basis, part.Selection, period, part.Kind?.Which() ?? (o => OutcomeCube.IsInTotal(part.Basis, o)));
}
