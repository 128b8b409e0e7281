using Vawg.Dashboard.Views;
using Vawg.Domain.Measures;
using Vawg.Domain.Reference;
using Vawg.Domain.Threats;

namespace Vawg.Dashboard.Components.Figures;

/// <summary>What each two of the nine themes have in common in a force over the year shown.</summary>
public sealed class OverlapModel
{
    /// <summary>Overlaps that the sentence names.</summary>
    private const int MostNamed = 3;

    private readonly IReadOnlyList<IReadOnlyList<ThemePair>> _pairs;

    public OverlapModel(View view, Force force)
    {
        Totals = Themes.Nine.Select(t => view.Figures.View.Over(OffenceSelection.OfTheme(t), force.Code, view.Choice.Period)).ToList();
        _pairs = Themes.Nine.Select((t, row) => Themes.Nine.Take(row).Select(o => ThemePair.Of(view, force, o, t)).ToList()).ToList();
    }

    /// <summary>Each theme's own count, in the order of the themes.</summary>
    public IReadOnlyList<Count> Totals { get; }

    /// <summary>The 36 pairs, each theme with those after it.</summary>
    public IEnumerable<ThemePair> Pairs => Enumerable.Range(0, Totals.Count).SelectMany(one => _pairs.Skip(one + 1).Select(row => row[one]));

    /// <summary>The largest shares of a smaller theme that lie in a larger one.</summary>
    public string Sentence
    {
        get
        {
            var largest = (from pair in Pairs
                           where pair.ShareOfSmaller.Known is { Value: > 0 }
                           orderby pair.ShareOfSmaller.Known!.Value.Value descending
                           select $"{FigurePresenter.Percent(pair.ShareOfSmaller)} of {FigureSources.Lower(pair.Smaller.Name)} lies in {FigureSources.Lower(pair.Larger.Name)}").Take(MostNamed).ToList();
            return largest.Count == 0
                ? "No overlap between two themes can be shown."
                : $"The largest shares: {string.Join("; ", largest)}.";
        }
    }

    /// <summary>What the themes of a row and of another column have in common.</summary>
    public ThemePair Pair(int row, int column) => _pairs[Math.Max(row, column)][Math.Min(row, column)];
}
