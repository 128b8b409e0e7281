namespace Vawg.Domain.Indicators;

/// <summary>Indicators that belong together as a table: a row for each breakdown, a column for each thing that is told of it.</summary>
/// <param name="Id">The place on the page: orders.</param>
/// <param name="Title">The heading of the section.</param>
/// <param name="Deck">What the section is about, in a sentence.</param>
/// <param name="RowHeading">What the rows are: "Order", "Theme".</param>
/// <param name="Rows">The rows, in the order of the return.</param>
/// <param name="Columns">The columns; a cell may be empty where a thing is not told of a breakdown.</param>
/// <param name="Limitations">What the figures cannot tell.</param>
public sealed record IndicatorGrid(string Id, IndicatorPage Page, string Title, string Deck, string RowHeading, IReadOnlyList<IndicatorRow> Rows, IReadOnlyList<IndicatorColumn> Columns, IReadOnlyList<string> Limitations)
{
    private readonly Dictionary<(string Row, string Column), Indicator> _cells = Rows
        .SelectMany(r => Columns.Select(c => (r, c, Indicator: c.Of(r))))
        .Where(c => c.Indicator is not null)
        .ToDictionary(c => (c.r.Breakdown, c.c.Slug), c => c.Indicator!);

    public IEnumerable<Indicator> Indicators => Rows.SelectMany(r => Columns.Select(c => At(r, c))).OfType<Indicator>();

    public Indicator? At(IndicatorRow row, IndicatorColumn column) => _cells.GetValueOrDefault((row.Breakdown, column.Slug));
}
