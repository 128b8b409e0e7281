using Vawg.Dashboard.Components.Figures;
using Vawg.Dashboard.Views;
using Vawg.Domain.Measures;
using Vawg.Domain.Reference;
using Vawg.Domain.Threats;

namespace Vawg.Dashboard.Features.Forces;

/// <summary>What each two of the nine themes have in common in a force over the year shown.</summary>
public sealed class OverlapModel
{
    /// <summary>Overlaps that the sentence names.</summary>
    private const int MostNamed = 3;

    private readonly View _view;
    private readonly Force _force;
    private readonly IReadOnlyList<IReadOnlyList<Count>> _both;

    public OverlapModel(View view, Force force)
    {
        _view = view;
        _force = force;
        Totals = Themes.Nine.Select(t => Of(OffenceSelection.OfTheme(t))).ToList();
        _both = Themes.Nine.Select((t, row) => Themes.Nine.Take(row).Select(o => Of(OffenceSelection.OfOverlap(t, o))).ToList()).ToList();
    }

    /// <summary>Each theme's own count, in the order of the themes.</summary>
    public IReadOnlyList<Count> Totals { get; }

    /// <summary>The largest shares of a smaller theme that lie in a larger one.</summary>
    public string Sentence
    {
        get
        {
            var largest = (from row in Enumerable.Range(0, Totals.Count)
                           from column in Enumerable.Range(0, row)
                           let share = ShareOfSmaller(row, column)
                           where share.Known is { Value: > 0 }
                           orderby share.Known!.Value.Value descending
                           select $"{FigurePresenter.Percent(share)} of {Told(Smaller(row, column))} lies in {Told(Larger(row, column))}").Take(MostNamed).ToList();
            return largest.Count == 0
                ? "No overlap between two themes can be shown."
                : $"The largest shares: {string.Join("; ", largest)}.";
        }
    }

    /// <summary>Offences in both of two themes.</summary>
    public Count Both(int row, int column) => _both[Math.Max(row, column)][Math.Min(row, column)];

    /// <summary>That number as a share of the smaller theme.</summary>
    public Measured ShareOfSmaller(int row, int column) => Measured.Share(Both(row, column), Totals[Smaller(row, column)]);

    private int Smaller(int row, int column) => Totals[row].Known < Totals[column].Known ? row : column;

    private int Larger(int row, int column) => Smaller(row, column) == row ? column : row;

    private Count Of(OffenceSelection selection) => _view.Figures.View.Over(selection, _force.Code, _view.Choice.Period);

    private static string Told(int theme) => FigureSources.Lower(Themes.Nine[theme].Name);
}
