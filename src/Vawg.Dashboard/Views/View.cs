using Vawg.Data.Queries.Figures;
using Vawg.Domain.Comparison;
using Vawg.Domain.Indicators;
using Vawg.Domain.Measures;
using Vawg.Domain.Reference;
using Vawg.Domain.Registers;

namespace Vawg.Dashboard.Views;

/// <summary>A choice with the figures that it chooses, and a sentence for each part of the address that was not understood.</summary>
/// <param name="Choice">What is shown.</param>
/// <param name="Figures">The figures of the chosen collection.</param>
/// <param name="Collections">The collections that hold figures, for the filter bar.</param>
/// <param name="Notices">What was asked for and could not be shown, with what is shown instead.</param>
public sealed record View(ViewChoice Choice, LoadedCollection Figures, IReadOnlyList<Collection> Collections, IReadOnlyList<string> Notices)
{
    /// <summary>Events of the register that the reader may see, the oldest first.</summary>
    public IReadOnlyList<RegisteredEvent> Events { get; init; } = [];

    /// <summary>Baselines of the collection that stand and that the reader may see, the oldest decision first.</summary>
    public IReadOnlyList<ChosenBaseline> Baselines { get; init; } = [];

    /// <summary>Peer groups that are offered, in the order of their names.</summary>
    public IReadOnlyList<PeerGroup> Groups { get; init; } = [];

    /// <summary>The time limits of the disclosure scheme, as they are set.</summary>
    public DecisionLimits Limits { get; init; } = DecisionLimits.Default;

    /// <summary>What else there is to know about what is shown; unlike a notice, it is what was asked for.</summary>
    public IReadOnlyList<string> Remarks { get; init; } = [];

    /// <summary>The topic of charts: the chosen one, or the first of the collection.</summary>
    public Topic Topic => Choice.Topic ?? Figures.Topics[0];

    public Reader Reader => Figures.View.Reader;

    /// <summary>The one force of a reader who sees no other; null for all others.</summary>
    public Force? OwnForce => Reader.OwnForce is { } own ? Forces.Get(own) : null;

    /// <summary>The territorial forces whose figures may be named, in the order of their names.</summary>
    public IEnumerable<Force> Territorial => Reader.InScope(Forces.Territorial);

    /// <summary>The baselines that bear on a trend, within the quarters that are drawn.</summary>
    public IReadOnlyList<ChosenBaseline> BaselinesOf(string subject, Force? force) =>
        [.. Baselines.Where(b => b.BearsOn(Choice.Collection, subject, force) && b.From > Figures.Cube.First && b.From <= Choice.Period.Last)];

    /// <summary>Whether the reader may be given figures here that the general reader is not: of any topic in the forces and the years that pages of this view draw on.</summary>
    public bool OpensSmallCells => Figures.Topics.Any(t => Figures.View.OpensSmallCells(t.Selection, Choice.Force, Choice.Period)
        || Figures.View.OpensSmallCells(t.Selection, Choice.Force, Choice.Period.YearBefore()));

    /// <summary>The same of the measures of a page of indicators: of the chosen force, or of any where none is chosen.</summary>
    public bool OpensIndicators(IndicatorPage page) => !Choice.Collection.IsPublic() && Figures.Remember(
        (page, Choice.Force?.Code, Choice.Period),
        () => IndicatorList.Of(page).SelectMany(g => g.Indicators).SelectMany(i => i.Cells).Distinct()
            .Any(cell => (Choice.Force is { } force ? [force] : Territorial).Any(f => Figures.Counts.Measures.OpensSmallCells(cell, f.Code, Choice.Period))));
}
