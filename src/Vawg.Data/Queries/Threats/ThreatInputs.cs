using Vawg.Data.Queries.Figures;
using Vawg.Domain.Comparison;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Threats;
using Vawg.Domain.Threats.Scoring;

namespace Vawg.Data.Queries.Threats;

/// <summary>The published figures that threat scores are made from, as one reader may see them: what is suppressed is missing in the score as well.</summary>
public static class ThreatInputs
{
    /// <summary>With fewer forces a reader to whom small cells are closed is told neither the nation's severity nor its posts, which would come near to those of one force.</summary>
    public const int FewestForces = 10;

    /// <summary>Whether the collection has themes; open data has none.</summary>
    public static bool HasThemes(Collection collection) => collection is Collection.Demonstration or Collection.ForceReturns;

    /// <summary>Whether themes can be scored from a collection: over twelve months and no less.</summary>
    public static bool CanTell(Collection collection, Period period) => HasThemes(collection) && period.IsYear;

    /// <summary>The inputs of the nine themes in a force, or in the nation (null), over twelve months, found once for each publication and kind of reader. Refused for a collection without themes.</summary>
    public static IReadOnlyList<ThemeInputs> Of(LoadedCollection figures, Force? force, Period period)
    {
        if (!CanTell(figures.Collection, period))
        {
            throw new ArgumentException($"{figures.Collection.Name()} has no themes to score over the {period.Label}.", nameof(figures));
        }

        return figures.Remember((nameof(ThreatInputs), force?.Code, period), () => Found(figures, force, period));
    }

    private static IReadOnlyList<ThemeInputs> Found(LoadedCollection figures, Force? force, Period period)
    {
        IReadOnlyCollection<ForceCode> forces = force is null ? figures.Cube.Forces : [force.Code];
        var mayRead = force is null || figures.View.Reader.MayRead(force.Code);
        var knownVictims = mayRead ? figures.Posts.KnownVictims(forces, period) : null;
        return Themes.Nine.Select(theme => Of(figures, theme, force, period) with
        {
            Posts = mayRead && !HidesPosts(figures, theme, force, period) ? figures.Posts.PostsOf(theme, forces, period) : null,
            KnownVictims = knownVictims,
        }).ToList();
    }

    private static ThemeInputs Of(LoadedCollection figures, Theme theme, Force? force, Period period)
    {
        var table = figures.Table(figures.Topics.First(t => t.Selection.Theme == theme), period);
        var severity = SeverityOf(figures, table, theme, force);
        if (force is null)
        {
            return new ThemeInputs
            {
                Theme = theme,
                Recorded = table.National.Count,
                Residents = table.National.Residents,
                Severity = severity.Value,
                SeverityAbsent = severity.Absent,
                Trend = table.National.Change is { } change ? new MeasuredTrend { Now = change.Now, Before = change.Before, Phi = null } : null,
                TrendAbsent = table.IsChangeBroken ? MissingReason.NotApplicable : table.National.ChangeAbsent ?? MissingReason.NotSupplied,
            };
        }

        var row = table.Row(force);
        return new ThemeInputs
        {
            Theme = theme,
            Recorded = row.Count,
            Residents = row.Residents,
            Severity = severity.Value,
            SeverityAbsent = severity.Absent,
            Trend = row.Change is { } own ? new MeasuredTrend { Now = own.Now, Before = own.Before, Phi = table.ChangePhi } : null,
            TrendAbsent = table.IsChangeBroken ? MissingReason.NotApplicable : row.ChangeAbsent ?? MissingReason.NotSupplied,
        };
    }

    /// <summary>Posts are no people harmed, so they are told whatever their number; the nation's of a few forces would tell one of them those of another.</summary>
    private static bool HidesPosts(LoadedCollection figures, Theme theme, Force? force, Period period) =>
        force is null && figures.View.SuppressesSmallCells && figures.Posts.SuppliersOf(theme, figures.Cube.Forces.ToList(), period) < FewestForces;

    /// <summary>A mean weight is a sum over single offences, which are withheld of every force; of the nation it is told in whole weights where its count is, but not of the most sensitive items.</summary>
    private static (MeasuredSeverity? Value, MissingReason Absent) SeverityOf(LoadedCollection figures, TopicTable table, Theme theme, Force? force)
    {
        var view = figures.View;
        if (force is not null)
        {
            return !view.Reader.MayRead(force.Code) ? (null, MissingReason.NotSupplied)
                : view.SuppressesSmallCellsOf(force.Code) ? (null, MissingReason.Suppressed)
                : (figures.Severities.Over(theme, [force.Code], table.Period), MissingReason.NotSupplied);
        }

        var isClosed = view.SuppressesSmallCells
            && (table.National.Count.IsMissing || SensitiveItems.Hold(table.Topic.Selection) || table.National.Counted.Supplied.Count(s => s.Quarters > 0) < FewestForces);
        return isClosed ? (null, MissingReason.Suppressed) : (figures.Severities.Over(theme, figures.Cube.Forces.ToList(), table.Period), MissingReason.NotSupplied);
    }
}
