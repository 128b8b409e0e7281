using System.Globalization;
using AngleSharp.Dom;
using Bunit;
using Vawg.Dashboard.Components.Charts;

namespace Vawg.Dashboard.Tests.Components;

/// <summary>Small charts with invented figures, and how to read their drawings.</summary>
internal static class Charts
{
    public static XmRPoint Quarter(int number, double? value, string? signal = null, string missing = "[x]") => new(
        $"Quarter {number.ToString(CultureInfo.InvariantCulture)}",
        new Presented(value, value?.ToString("N0", CultureInfo.InvariantCulture) ?? missing),
        number % 4 == 0 ? $"20{(20 + (number / 4)).ToString(CultureInfo.InvariantCulture)}/{(21 + (number / 4)).ToString(CultureInfo.InvariantCulture)}" : null,
        signal);

    public static XmRLimits Limits(bool isTrial = false) => new(new Presented(110, "110"), new Presented(90, "90"), new Presented(130, "130"), isTrial);

    /// <summary>Four quarters, a break, then five of which the third is missing and the last a signal.</summary>
    public static XmRChart Trend(string missing = "[x]") => new(
    [
        new XmRSeries([Quarter(0, 101), Quarter(1, 103.25), Quarter(2, 99), Quarter(3, 104)], Limits(isTrial: true)),
        new XmRSeries(
            [Quarter(4, 118), Quarter(5, 121), Quarter(6, null, missing: missing), Quarter(7, 119), Quarter(8, 140, "Above the upper limit of 130.")],
            Limits(),
            new ChartBreak("April 2021", "Counted in every case")),
    ])
    {
        Events = [new ChartEvent(2, "March 2020", "First lockdown")],
    };

    public static FocusChart Focus { get; } = new(
    [
        new FocusRow("Kent", new Presented(40, "40.0"), FocusRole.Chosen, 38, 42, "95% interval 38.0 to 42.0"),
        new FocusRow("Essex", new Presented(30.5, "30.5"), FocusRole.Peer, 29, 32),
        new FocusRow("Gwent", new Presented(null, "[c]"), FocusRole.Other, 17.375, 19.625),
        new FocusRow("Dorset", new Presented(0, "0.0")),
    ])
    {
        Centre = new Presented(25.5, "England and Wales 25.5"),
    };

    public static FunnelChart Funnel { get; } = new(
    [
        new FunnelPoint("Kent", 4000, new Presented(62, "62.0%"), FocusRole.Chosen),
        new FunnelPoint("Surrey", 1500, new Presented(33.4, "33.4%"), FocusRole.Other, ComparisonMark.LowerThan998),
        new FunnelPoint("Essex", 3000, new Presented(58, "58.0%"), FocusRole.Peer),
        new FunnelPoint("Dorset", 900, new Presented(60, "60.0%")),
        new FunnelPoint("Gwent", 777.5, new Presented(null, "[c]"), FocusRole.Other, ComparisonMark.HigherThan998),
    ],
    [new FunnelLimit(500, 30, 40, 78, 88), new FunnelLimit(2000, 45, 50, 68, 73), new FunnelLimit(5000, 50, 54, 64, 68)],
    new Presented(59.2, "All forces 59.2%"))
    {
        DenominatorLabel = "Outcomes recorded in the year",
        Axis = new ValueAxis("%"),
    };

    public static IntervalChart Intervals { get; } = new(
    [
        new IntervalRow("Outcome 15", new Presented(39, "39.0%"), 37.6, 40.4, 28.9, 27.4),
        new IntervalRow("Outcome 16", new Presented(null, "[c]"), 21.125, 26.875, 55.5, 44.5),
    ]);

    public static StripChart Strip { get; } = new(
    [
        new StripPoint("Kent", new Presented(20, "20.0"), FocusRole.Chosen),
        new StripPoint("Essex", new Presented(20.1, "20.1"), FocusRole.Peer),
        new StripPoint("Surrey", new Presented(8, "8.0")),
        new StripPoint("Gwent", new Presented(null, "[c]")),
    ])
    {
        Centre = new Presented(15.7, "England and Wales 15.7"),
    };

    public static TileScale Scale { get; } = new([30, 37, 44, 51], ["under 30", "30 to 36.9", "37 to 43.9", "44 to 50.9", "51 and over"]);

    public static IReadOnlyList<TileFigure> Tiles { get; } =
    [
        new TileFigure("Cleveland", "Clevel\u2019d", 1, 5, new Presented(66.7, "66.7"), ComparisonMark.HigherThan95, "/forces/cleveland"),
        new TileFigure("Cumbria", "Cumbria", 1, 3, new Presented(29.9, "29.9"), ComparisonMark.Similar, "/forces/cumbria", IsChosen: true),
        new TileFigure("City of London", "City", 8, 6, new Presented(null, "[z]"), ComparisonMark.Similar, "/forces/city-of-london"),
    ];

    public static SmallMultiplesChart Small { get; } = new(
    [
        new SmallMultiple("Kent", [new Presented(1.25, "1.25"), new Presented(null, "[x]"), new Presented(1.5, "1.50")], FocusRole.Chosen, "1.25 in Q1, 1.50 in Q3"),
        new SmallMultiple("Essex", [new Presented(1.5, "1.50"), new Presented(1.75, "1.75"), new Presented(null, "[c]")], FocusRole.Peer, "1.50 in Q1, hidden in Q3"),
    ],
    [1.1, 1.2, 1.3],
    "Q1",
    "Q3");

    public static IRenderedComponent<T> Drawn<T>(this BunitContext context, object? chart, bool narrow = false, string name = "Chart")
        where T : ChartDrawing => context.Render<T>(p =>
        {
            p.Add(c => c.Id, "figure").Add(c => c.Name, "A chart of figures").Add(c => c.Description, "It shows figures.").Add(c => c.Narrow, narrow);
            p.TryAdd(name, chart);
        });

    public static IRenderedComponent<TileMap> DrawnMap(this BunitContext context, bool narrow = false) => context.Render<TileMap>(p => p
        .Add(c => c.Id, "figure").Add(c => c.Name, "A map").Add(c => c.Description, "It shows figures.").Add(c => c.Narrow, narrow)
        .Add(c => c.Tiles, Tiles).Add(c => c.Scale, Scale));

    public static IRenderedComponent<SmallMultiples> DrawnPanels(this BunitContext context) => context.Render<SmallMultiples>(p => p
        .Add(c => c.Id, "panels").Add(c => c.Name, "recorded rape by quarter").Add(c => c.Chart, Small));

    /// <summary>Every drawing of the kit, wide and narrow.</summary>
    public static IReadOnlyList<string> AllDrawings(this BunitContext context) =>
    [
        .. new[] { false, true }.SelectMany(narrow => new[]
        {
            context.Drawn<XmRLine>(Trend(), narrow).Markup,
            context.Drawn<FocusBars>(Focus, narrow).Markup,
            context.Drawn<FunnelPlot>(Funnel, narrow).Markup,
            context.Drawn<IntervalRows>(Intervals, narrow).Markup,
            context.Drawn<StripPlot>(Strip, narrow).Markup,
            context.DrawnMap(narrow).Markup,
        }),
        context.DrawnPanels().Markup,
    ];

    public static string PathOf(this IElement element) => element.GetAttribute("d") ?? string.Empty;

    /// <summary>The places at which a path puts its pen down.</summary>
    public static IReadOnlyList<string> Strokes(string path) => path.Split('M', StringSplitOptions.RemoveEmptyEntries);
}
