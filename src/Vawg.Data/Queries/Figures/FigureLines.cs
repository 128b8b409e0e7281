using Vawg.Domain.Comparison;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Threats;

namespace Vawg.Data.Queries.Figures;

/// <summary>Figures of one selection and period as lines: of every force, of one, or of the nation.</summary>
public static class FigureLines
{
    public const string National = "national";

    /// <summary>Recorded offences with their rate per 1,000 residents. A rate is of twelve months; a quarter has none.</summary>
    public static IEnumerable<FigureLine> Recorded(LoadedCollection collection, OffenceSelection selection, Period period, Force? force, bool national)
    {
        var table = new TopicTable(collection.View, collection.Residents, TopicOf(collection, selection), period, collection.OfAllForces.View);
        if (national)
        {
            return [Line(National, "England and Wales", table.National.Count, table.National.Residents, table.National.Rate, string.Empty)];
        }

        return ForcesOf(collection, force)
            .Select(table.Row)
            .Select(r => Line(r.Force.Code.Text, r.Force.Name, r.Count, r.Residents, r.Rate, period.IsYear ? r.Position?.Words() ?? string.Empty : string.Empty));
    }

    /// <summary>Outcomes of a group or code with their share of all outcomes on the basis.</summary>
    public static IEnumerable<FigureLine> OutcomeShares(LoadedCollection collection, OffenceSelection selection, Period period, OutcomeBasis basis, Func<Outcome, bool> which, Force? force, bool national)
    {
        if (national)
        {
            var part = OutcomeFigures.National(collection, basis, selection, period, which);
            var total = OutcomeFigures.National(collection, basis, selection, period, o => OutcomeCube.IsInTotal(basis, o));
            return [ShareLine(National, "England and Wales", part, total, string.Empty)];
        }

        var counts = ForcesOf(collection, force: null).ToDictionary(f => f.Code, f => OutcomeFigures.Of(collection, basis, selection, f, period, which));
        var points = counts
            .Where(c => c.Value is { Part.Known: >= 0 and var p, Total.Known: > 0 and var t } && p <= t)
            .Select(c => new FunnelPoint(c.Key.Text, c.Value.Part.Value, c.Value.Total.Value))
            .ToList();
        var placements = points.Count == 0 ? [] : Funnel.ForProportions(points).Placements.ToDictionary(p => p.Point.Id, p => p.Position.Words(), StringComparer.Ordinal);
        return ForcesOf(collection, force).Select(f => ShareLine(
            f.Code.Text,
            f.Name,
            counts[f.Code].Part,
            counts[f.Code].Total,
            placements.GetValueOrDefault(f.Code.Text, string.Empty)));
    }

    private static IEnumerable<Force> ForcesOf(LoadedCollection collection, Force? force) => collection.View.Reader.InScope(force is not null
        ? [force]
        : Forces.All.Where(f => f.IsTerritorial || collection.Cube.Forces.Contains(f.Code)));

    private static Topic TopicOf(LoadedCollection collection, OffenceSelection selection) =>
        collection.Topics.FirstOrDefault(t => t.Selection == selection) ?? new Topic
        {
            Selection = selection,
            Name = selection.Name,
            ShortName = selection.Name,
            Slug = selection.Text,
            Definition = selection.Name,
            BreaksOf = null,
            Subject = selection.Text,
            RateBase = collection.Collection == Collection.OpenData ? RateBase.AllResidents : selection.Theme?.RateBase ?? RateBase.FemalesAged10AndOver,
        };

    private static FigureLine Line(string code, string name, Count count, Count denominator, Measured rate, string comparison) => new()
    {
        ForceCode = code,
        ForceName = name,
        Count = count,
        Denominator = denominator,
        Rate = rate,
        Scale = 1,
        Comparison = comparison,
    };

    private static FigureLine ShareLine(string code, string name, Count part, Count total, string comparison) => new()
    {
        ForceCode = code,
        ForceName = name,
        Count = part,
        Denominator = total,
        Rate = Measured.Share(part, total),
        Scale = 100,
        Comparison = comparison,
    };
}
