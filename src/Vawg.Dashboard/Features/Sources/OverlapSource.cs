using Vawg.Dashboard.Components.Figures;
using Vawg.Dashboard.Views;
using Vawg.Data.Queries.Sources;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Threats;

namespace Vawg.Dashboard.Features.Sources;

/// <summary>Where the number of offences that two themes share in a force comes from: formula, inputs, trail.</summary>
/// <param name="View">What is shown.</param>
/// <param name="Force">The force.</param>
/// <param name="Pair">The two themes with their counts.</param>
/// <param name="Trail">The versions behind the figure.</param>
public sealed record OverlapSource(View View, Force Force, ThemePair Pair, FigureTrail Trail)
{
    public string Title => $"{Pair.One.Name} with {FigureSources.Lower(Pair.Other.Name)}: recorded offences in both, {Force.Name}, {View.Choice.Period.Label}";

    /// <summary>The two themes with their counts and where those come from.</summary>
    public IEnumerable<(Theme Theme, Count Count, string Href)> Inputs => [(Pair.One, Pair.OfOne, SourceOf(Pair.One)), (Pair.Other, Pair.OfOther, SourceOf(Pair.Other))];

    /// <summary>What the number in both is used for, with its working.</summary>
    public IEnumerable<WorkedFigure> MadeFromIt =>
    [
        WorkedFigures.Share($"Share of {FigureSources.Lower(Pair.Smaller.Name)}, the smaller", Pair.Both, Pair.OfSmaller, string.Empty),
        .. Either is { } either ? [either] : Array.Empty<WorkedFigure>(),
    ];

    /// <summary>Why the number in both is not told; null when it is.</summary>
    public string? Reason => Pair.Both.Reason switch
    {
        null => null,
        MissingReason.Suppressed when Inputs.Any(i => View.Figures.View.HidesForces(OffenceSelection.OfTheme(i.Theme))) => SensitiveItems.Words,
        MissingReason.Suppressed when View.Choice.Period.Last.Number != 4 => $"{ByYear} Choose a year ending in March.",
        MissingReason.Suppressed => $"The number in both themes, or in one of them alone, is 1 to {SuppressedCells.SmallestShown - 1} or would tell such a number ([c]).",
        _ => "One of the two themes was not supplied for a quarter of the period ([x]).",
    };

    /// <summary>The quarters that were summed; none where they are not told to this reader.</summary>
    public IEnumerable<(Quarter Quarter, Count Count)> Quarters => TellsQuarters
        ? View.Choice.Period.Quarters.Select(q => (q, View.Figures.View.At(OffenceSelection.OfOverlap(Pair.One, Pair.Other), Force.Code, q)))
        : [];

    /// <summary>Whether this reader is told what the themes share in a quarter.</summary>
    public bool TellsQuarters => !View.Figures.View.SuppressesSmallCellsOf(Force.Code);

    /// <summary>Why there are no quarters.</summary>
    public const string ByYear = "What two themes share is told by financial year alone.";

    private WorkedFigure? Either => (Pair.OfOne.Known, Pair.OfOther.Known, Pair.Both.Known) is ({ } one, { } other, { } both)
        ? new("In either theme", FigurePresenter.Whole(one + other - both), $"{FigurePresenter.Whole(one)} + {FigurePresenter.Whole(other)} \u2212 {FigurePresenter.Whole(both)} = {FigurePresenter.Whole(one + other - both)}.")
        : null;

    private string SourceOf(Theme theme) => AppUrls.SourceOf(View.Choice, View.Figures.Topics.First(t => t.Selection.Theme == theme), Force);
}
