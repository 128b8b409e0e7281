using Vawg.Dashboard.Components.Figures;
using Vawg.Dashboard.Views;
using Vawg.Data.Queries.Sources;
using Vawg.Data.Queries.Victims;
using Vawg.Domain.Indicators;
using Vawg.Domain.Periods;
using Vawg.Domain.Victims;

namespace Vawg.Dashboard.Features.Sources;

/// <summary>The rows behind what an address asks for in the chosen force: a count of a topic, the outcomes of an indicator, or a table of victims, suspects or hate strands.</summary>
public sealed class AskedRows(SourceQuery sources, OutcomeSource outcomes, BreakdownSource breakdowns, VictimQuery victims)
{
    /// <summary>As a part of the address: table=victim-age.</summary>
    public const string TableParameter = "table";

    /// <summary>The trail with what names it and the period of its rows; null where no force is chosen or there is nothing of the kind.</summary>
    public async Task<(FigureTrail Trail, string Name, Period Period)?> FindAsync(View view, IQueryCollection query, CancellationToken cancellationToken)
    {
        if (view.Choice.Force is not { } force)
        {
            return null;
        }

        if (query[IndicatorViews.Parameter].FirstOrDefault() is { } figure)
        {
            return IndicatorList.Find(figure) is { Numerator.Outcomes: { } counted } indicator && view.Figures.Table(indicator, view.Choice.Period).Period is var period
                ? (await outcomes.TrailAsync(view.Figures, counted, force, period, cancellationToken), indicator.Slug, period)
                : null;
        }

        if (query[TableParameter].FirstOrDefault() is { } table)
        {
            return await victims.OfAsync(view.Figures, cancellationToken) is { } told && told.YearOf(view.Choice.Period) is { } year && await OfTableAsync(view, told, table, year, cancellationToken) is { } trail
                ? (trail, NameOf(view, table), year)
                : null;
        }

        return (await sources.TrailAsync(view.Figures, view.Topic.Selection, force, view.Choice.Period, cancellationToken), view.Topic.Slug, view.Choice.Period);
    }

    /// <summary>What a table of a view is called: victim-age-da; of hate strands the table alone, whichever theme is chosen.</summary>
    public static string NameOf(View view, string table) => table == BreakdownWords.Hate ? table : $"{table}-{view.Topic.Slug}";

    /// <summary>The trail of a table of the chosen force; null where no force is chosen or there is no such table.</summary>
    public async Task<FigureTrail?> OfTableAsync(View view, BreakdownView told, string table, Period year, CancellationToken cancellationToken) => view.Choice.Force is not { } force ? null
        : table == BreakdownWords.Hate ? await breakdowns.HateTrailAsync(view.Figures, told, force, year, cancellationToken)
        : BreakdownWords.Find(table) is { } breakdown ? await breakdowns.TrailAsync(view.Figures, told, breakdown, view.Topic.Selection, force, year, cancellationToken)
        : null;
}
