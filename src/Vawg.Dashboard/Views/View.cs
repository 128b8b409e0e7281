using Vawg.Data.Queries.Figures;

namespace Vawg.Dashboard.Views;

/// <summary>A choice with the figures that it chooses, and a sentence for each part of the address that was not understood.</summary>
/// <param name="Choice">What is shown.</param>
/// <param name="Figures">The figures of the chosen collection.</param>
/// <param name="Collections">The collections that hold figures, for the filter bar.</param>
/// <param name="Notices">What was asked for and could not be shown, with what is shown instead.</param>
public sealed record View(ViewChoice Choice, LoadedCollection Figures, IReadOnlyList<Domain.Measures.Collection> Collections, IReadOnlyList<string> Notices)
{
    /// <summary>The topic of charts: the chosen one, or the first of the collection.</summary>
    public Domain.Measures.Topic Topic => Choice.Topic ?? Figures.Topics[0];
}
