using System.Collections.Concurrent;
using Vawg.Data.Queries.Figures;
using Vawg.Data.Threats;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Threats;
using Vawg.Domain.Threats.Scoring;

namespace Vawg.Data.Queries.Threats;

/// <summary>Editions and their scores, as a reader may see them.</summary>
public sealed class ThreatQuery(ScoreSets sets, Editions editions)
{
    /// <summary>Scores of printed editions: neither their counts nor any score set ever changes.</summary>
    private readonly ConcurrentDictionary<(int Year, int Set, Combining Combining), PlaceScores> _printed = new();

    /// <summary>The edition of a printed assessment.</summary>
    public async Task<ThreatEdition> PrintedAsync(PrintedEdition printed, CancellationToken cancellationToken) => new()
    {
        Printed = printed,
        Collection = Collection.PublishedAssessments,
        Set = (await sets.FindAsync(printed.ScoreSetNumber, cancellationToken))!,
    };

    /// <summary>The edition of a year of a collection that has themes: issued, or else with the newest score set.</summary>
    public async Task<ThreatEdition> OfYearAsync(Collection collection, Period period, CancellationToken cancellationToken)
    {
        var issued = (await editions.OfAsync(collection, cancellationToken)).FirstOrDefault(e => e.LastQuarter == period.Last.Index);
        return new ThreatEdition
        {
            Period = period,
            Collection = collection,
            Issued = issued,
            Set = (await sets.FindAsync(issued?.ScoreSetNumber ?? await sets.NewestAsync(cancellationToken), cancellationToken))!,
        };
    }

    /// <summary>The inputs of an edition in a force or the nation (null). A printed edition has none of a force.</summary>
    public async Task<IReadOnlyList<ThemeInputs>> InputsAsync(ThreatEdition edition, LoadedCollection? figures, Force? force, CancellationToken cancellationToken) => edition switch
    {
        { Printed: { } printed } => printed.Inputs,
        { Issued: { } issued } => await editions.InputsAsync(issued, figures!, force, cancellationToken),
        _ => ThreatInputs.Of(figures!, force, edition.Period!.Value),
    };

    /// <summary>The scores of an edition in a force or the nation (null). Those of the edition itself are held while the publication stands; what somebody supposes is computed each time.</summary>
    /// <param name="set">The edition's own set, or another for comparison.</param>
    public async Task<PlaceScores> ScoresAsync(ThreatEdition edition, ScoreSet set, ScoreAssumptions assumptions, LoadedCollection? figures, Force? force, CancellationToken cancellationToken)
    {
        var inputs = await InputsAsync(edition, figures, force, cancellationToken);
        PlaceScores Score() => new(set, force?.Code, assumptions, inputs);
        var isEditions = ReferenceEquals(set, edition.Set.Set) && assumptions.RecordedShare.Count == 0;
        return (edition.Printed, figures) switch
        {
            ({ } printed, _) when isEditions => _printed.GetOrAdd((printed.Year, set.Number, assumptions.Combining), _ => Score()),
            (null, { } held) when isEditions && assumptions.Combining == Combining.Uplift =>
                held.Remember((nameof(PlaceScores), edition.Period, edition.Issued?.Id, set.Number, force?.Code), Score),
            _ => Score(),
        };
    }

    /// <summary>What the edition that was issued of a year has of a theme in a force or the nation (null); null where none was issued, or the theme is none of the nine.</summary>
    public async Task<IssuedInputs?> IssuedAsync(LoadedCollection figures, Theme theme, Force? force, Period period, CancellationToken cancellationToken)
    {
        if (!ThreatInputs.CanTell(figures.Collection, period) || (await OfYearAsync(figures.Collection, period, cancellationToken)).Issued is not { } issued)
        {
            return null;
        }

        var then = (await editions.InputsAsync(issued, figures, force, cancellationToken)).FirstOrDefault(i => i.Theme == theme);
        var now = ThreatInputs.Of(figures, force, period).FirstOrDefault(i => i.Theme == theme);
        return then is null || now is null ? null : new IssuedInputs(issued, then, now);
    }

    /// <summary>The edition before: for 2024 that of 2023; for a year the newest issued one before it, else the same twelve months a year earlier. Null where there is none.</summary>
    public async Task<ThreatEdition?> BeforeAsync(ThreatEdition edition, LoadedCollection? figures, CancellationToken cancellationToken)
    {
        if (edition.Printed is not null)
        {
            return edition.Printed == PrintedEdition.Of2024 ? await PrintedAsync(PrintedEdition.Of2023, cancellationToken) : null;
        }

        var last = edition.Period!.Value.Last;
        var issued = (await editions.OfAsync(edition.Collection, cancellationToken)).FirstOrDefault(e => e.LastQuarter < last.Index);
        var earlier = issued is not null ? Editions.PeriodOf(issued) : edition.Period.Value.YearBefore();
        return earlier.First >= figures!.Cube.First ? await OfYearAsync(edition.Collection, earlier, cancellationToken) : null;
    }

    /// <summary>Why scores moved between two editions.</summary>
    public async Task<EditionMoves> MovesAsync(ThreatEdition before, ThreatEdition now, LoadedCollection? figures, Force? force, ScoreAssumptions assumptions, CancellationToken cancellationToken)
    {
        var restated = before.Printed is not null ? before.Printed.Inputs : ThreatInputs.Of(figures!, force, before.Period!.Value);
        return new EditionMoves(
            await ScoresAsync(before, before.Set.Set, assumptions, figures, force, cancellationToken),
            restated,
            await ScoresAsync(now, now.Set.Set, assumptions, figures, force, cancellationToken));
    }
}
