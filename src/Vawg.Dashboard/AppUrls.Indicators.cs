using Vawg.Dashboard.Views;
using Vawg.Domain.Indicators;
using Vawg.Domain.Measures;
using Vawg.Domain.Reference;
using Vawg.Domain.Victims;

namespace Vawg.Dashboard;

/// <content>Addresses of outcomes, protection, response, victims and quality.</content>
public static partial class AppUrls
{
    /// <summary>The page of a kind of indicators.</summary>
    public static string PathOf(IndicatorPage page) => page switch
    {
        IndicatorPage.Outcomes => Outcomes,
        IndicatorPage.Protection => Protection,
        IndicatorPage.Response => Response,
        IndicatorPage.Victims => Victims,
        IndicatorPage.Quality => Quality,
        _ => throw new ArgumentOutOfRangeException(nameof(page), page, "A page without an address."),
    };

    /// <summary>A page of indicators; the choice is null where no collection holds figures.</summary>
    public static string IndicatorsOf(ViewChoice? choice, IndicatorPage page, string? fragment = null) =>
        PathOf(page) + (choice is null ? string.Empty : Query(choice, withForce: true)) + Fragment(fragment);

    /// <summary>An indicator on its page, at its charts.</summary>
    public static string IndicatorOf(ViewChoice choice, Indicator indicator) =>
        $"{PathOf(IndicatorList.PageOf(indicator))}{Query(OfTopic(choice, indicator), withForce: true)}&figure={indicator.Slug}#figure";

    /// <summary>The choice with the topic of which a share of outcomes is told.</summary>
    private static ViewChoice OfTopic(ViewChoice choice, Indicator indicator) =>
        indicator.Numerator.Outcomes is { } outcomes && Topics.Find(choice.Collection, outcomes.Selection.Text) is { } topic ? choice with { Topic = topic } : choice;

    /// <summary>Outcome groups of every theme and every force as CSV.</summary>
    public static string OutcomeGroupsCsvOf(ViewChoice choice, OutcomeBasis basis) => $"{OutcomeGroupsFile}{Query(choice, withForce: true)}&basis={OutcomeShares.Word(basis)}";

    /// <summary>The outcomes of girls or of women among the forces, with the chosen figure of the page.</summary>
    public static string VictimOutcomesOf(ViewChoice choice, Indicator indicator, VictimGroup who) =>
        $"{Outcomes}{Query(OfTopic(choice, indicator), withForce: true)}&figure={indicator.Slug}&who={who.Slug()}#victims";

    /// <summary>Outcomes of girls and women as a file: svg or csv.</summary>
    public static string VictimOutcomesFileOf(ViewChoice choice, string table, string extension, OutcomeBasis basis, OutcomeKind kind, VictimGroup who) =>
        $"/download/outcomes-by-age/{table}.{extension}{Query(choice, withForce: true)}&basis={OutcomeShares.Word(basis)}&kind={kind.Slug()}&who={who.Slug()}";

    /// <summary>A breakdown of victims or suspects, the share of girls or hate strands as a file: svg or csv.</summary>
    public static string VictimsFileOf(ViewChoice choice, string table, string extension) => $"/download/victims/{table}.{extension}{Query(choice, withForce: true)}";

    /// <summary>Where an indicator of the chosen force or the nation comes from.</summary>
    public static string IndicatorSourceOf(ViewChoice choice, Indicator indicator) => $"{IndicatorSource}{Query(OfTopic(choice, indicator), withForce: true)}&figure={indicator.Slug}";

    /// <summary>Every row behind the outcomes of an indicator of the chosen force, as CSV.</summary>
    public static string IndicatorRowsOf(ViewChoice choice, Indicator indicator) => $"{SourceRowsOf(OfTopic(choice, indicator))}&figure={indicator.Slug}";

    /// <summary>Where a table of victims, suspects or hate strands of the chosen force or the nation comes from; the table is named as in its file.</summary>
    public static string BreakdownSourceOf(ViewChoice choice, string table) => $"{BreakdownSource}{Query(choice, withForce: true)}&table={table}";

    /// <summary>Every row behind such a table of the chosen force, as CSV.</summary>
    public static string BreakdownRowsOf(ViewChoice choice, string table) => $"{SourceRowsOf(choice)}&table={table}";

    /// <summary>A chart of an indicator as a file: svg or csv.</summary>
    public static string IndicatorFileOf(ViewChoice choice, Indicator indicator, string chart, string extension) =>
        $"/download/indicators/{indicator.Slug}/{chart}.{extension}{Query(choice, withForce: true)}";

    /// <summary>A table of indicators of every force as CSV.</summary>
    public static string GridCsvOf(ViewChoice choice, IndicatorGrid grid) => $"/download/tables/{grid.Id}.csv{Query(choice, withForce: true)}";
}
