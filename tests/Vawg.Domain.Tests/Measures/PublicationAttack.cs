using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Domain.Tests.Measures;

/// <summary>
/// Someone who kept everything that the general reader was shown in each publication, knows which counts were restated, and bounds every count that was never shown:
/// quarters and years of forces, national figures, sums over what two years have in common, and that a theme is no larger than what holds it.
/// </summary>
internal sealed class PublicationAttack
{
    private readonly IReadOnlyList<FigureView> _views;
    private readonly IReadOnlyList<OffenceSelection> _selections;
    private readonly Dictionary<(OffenceSelection, ForceCode, Quarter, int Era), int> _unknown = [];
    private readonly HashSet<(OffenceSelection, ForceCode, Quarter, int Era)> _shown = [];
    private readonly List<(Dictionary<int, double> Of, double Sum)> _equal = [];
    private readonly List<(Dictionary<int, double> Of, double Sum)> _atMost = [];
    private readonly LinearBounds _bounds;

    public PublicationAttack(IReadOnlyList<FigureView> views, IReadOnlyList<OffenceSelection> selections)
    {
        _views = views;
        _selections = selections;
        for (var k = 0; k < views.Count; k++)
        {
            foreach (var (selection, force, quarter) in Cells(k).Where(c => !views[k].At(c.Selection, c.Force, c.Quarter).IsMissing))
            {
                _shown.Add((selection, force, quarter, EraOf(selection, force, quarter, k)));
            }
        }

        for (var k = 0; k < views.Count; k++)
        {
            Learn(k);
            double known = 0;
            foreach (var (selection, force, quarter) in Cells(k))
            {
                Add([], ref known, selection, force, quarter, k, 1);
            }
        }

        _bounds = new LinearBounds(_unknown.Count, [.. _equal.Select(Dense)], [.. _atMost.Select(Dense)]);
    }

    /// <summary>The hidden quarters and years of forces that can be told within less than five, in words.</summary>
    public IEnumerable<string> Found()
    {
        for (var k = 0; k < _views.Count; k++)
        {
            foreach (var selection in _selections)
            {
                foreach (var period in SuppressionLawTests.Periods(_views[k].Cube))
                {
                    foreach (var force in _views[k].Cube.Forces.Where(f => IsHidden(selection, f, period, k) && !WasShown(selection, f, period, k) && !IsPrecaution(selection, f, period, k) && !IsNothing(selection, f, period, k)))
                    {
                        var (of, known) = Sum(selection, [force], period, k);
                        var (least, most) = of.Count == 0 ? (0, 0) : _bounds.Of(Dense((of, 0)).Of);
                        if (most - least < SuppressedCells.SmallestShown - 1e-6)
                        {
                            yield return $"{selection} of {force} in {period} of publication {k + 1}: {least + known} to {most + known}";
                        }
                    }
                }
            }
        }
    }

    private bool IsHidden(OffenceSelection selection, ForceCode force, Period period, int k) =>
        _views[k].Over(selection, force, period).Reason == MissingReason.Suppressed;

    /// <summary>A year that was shown and has not changed since is known, whether or not it is still shown.</summary>
    private bool WasShown(OffenceSelection selection, ForceCode force, Period period, int k) => Enumerable.Range(0, k).Any(e =>
        !_views[e].Over(selection, force, period).IsMissing && period.Quarters.All(q => EraOf(selection, force, q, k) <= e));

    /// <summary>A year of which every quarter is protected, and which is hidden only while a national figure beside it is, may follow from what was shown before.</summary>
    private bool IsPrecaution(OffenceSelection selection, ForceCode force, Period period, int k) => period.IsYear
        && !SuppressedCells.IsSmall(_views[k].Cube.Over(selection, force, period))
        && _views[k].Pattern.Of(selection).Figures.Any(f => f.Force == force && f.Period == period && f.Since is not null);

    /// <summary>A count within a count of zero is zero, whatever is hidden.</summary>
    private bool IsNothing(OffenceSelection selection, ForceCode force, Period period, int k) => _views[k].Cube.Over(selection, force, period).Known == 0
        && period.Quarters.All(q => Nestings.Any(n => n.Parts.Contains(selection) && _views[k].Cube.At(n.Whole, force, q).Known == 0));

    private void Learn(int k)
    {
        var view = _views[k];
        foreach (var selection in _selections)
        {
            foreach (var period in SuppressionLawTests.Periods(view.Cube))
            {
                foreach (var force in view.Cube.Forces)
                {
                    Equal(selection, [force], period, k, view.Over(selection, force, period));
                }

                Equal(selection, view.Cube.Forces, period, k, view.National(selection, period).Count);
            }

            foreach (var quarter in view.Cube.Quarters)
            {
                LearnLikeForLike(selection, quarter, k);
            }
        }

        foreach (var (selection, force, quarter) in Cells(k))
        {
            foreach (var nesting in Nestings.Where(n => n.Parts.Contains(selection) && _selections.Contains(n.Whole)))
            {
                var row = new Dictionary<int, double>();
                double known = 0;
                foreach (var part in nesting.Parts.Where(_selections.Contains))
                {
                    Add(row, ref known, part, force, quarter, k, 1);
                }

                if (view.Cube.At(nesting.Whole, force, quarter).Known is not null)
                {
                    Add(row, ref known, nesting.Whole, force, quarter, k, -1);
                    _atMost.Add((row, -known));
                }
            }
        }
    }

    /// <summary>What a reader knows of themes from their definitions.</summary>
    private static readonly (OffenceSelection Whole, OffenceSelection[] Parts)[] Nestings =
    [
        (OffenceSelection.Vawg, [Theme("SH"), Theme("RASSO")]),
        (Theme("SH"), [Theme("STALKING")]),
        (OffenceSelection.Vawg, [Theme("DA")]),
    ];

    public static OffenceSelection Theme(string code) => OffenceSelection.TryParse(code, out var selection) ? selection : throw new ArgumentOutOfRangeException(nameof(code));

    /// <summary>The two sums of a like-for-like change; which forces are in them is told by what is shown.</summary>
    private void LearnLikeForLike(OffenceSelection selection, Quarter quarter, int k)
    {
        var view = _views[k];
        if (view.NationalLikeForLike(selection, Period.Of(quarter)) is not { } sums)
        {
            return;
        }

        var both = view.Cube.Forces.Where(f => IsSupplied(f, quarter) && IsSupplied(f, quarter - 4)).ToList();
        var leavesOutHidden = view.National(selection, Period.Of(quarter)).Count.IsMissing || view.National(selection, Period.Of(quarter - 4)).Count.IsMissing
            || view.Cube.Forces.Except(both).Any(f => (IsSupplied(f, quarter) || IsSupplied(f, quarter - 4)) && IsHiddenInEither(f));
        var counted = both.Where(f => !leavesOutHidden || !IsHiddenInEither(f)).ToList();
        Equal(selection, counted, Period.Of(quarter), k, Count.Of(sums.Now));
        Equal(selection, counted, Period.Of(quarter - 4), k, Count.Of(sums.Before));

        bool IsSupplied(ForceCode f, Quarter q) => view.Cube.At(selection, f, q).Known is not null;
        bool IsHiddenInEither(ForceCode f) => view.At(selection, f, quarter).Reason == MissingReason.Suppressed || view.At(selection, f, quarter - 4).Reason == MissingReason.Suppressed;
    }

    private void Equal(OffenceSelection selection, IEnumerable<ForceCode> forces, Period period, int k, Count count)
    {
        if (count.Known is { } sum)
        {
            var (row, known) = Sum(selection, forces, period, k);
            _equal.Add((row, sum - known));
        }
    }

    private (Dictionary<int, double> Of, double Known) Sum(OffenceSelection selection, IEnumerable<ForceCode> forces, Period period, int k)
    {
        var row = new Dictionary<int, double>();
        double known = 0;
        foreach (var (force, quarter) in forces.SelectMany(f => period.Quarters.Select(q => (f, q))))
        {
            Add(row, ref known, selection, force, quarter, k, 1);
        }

        return (row, known);
    }

    private void Add(Dictionary<int, double> row, ref double known, OffenceSelection selection, ForceCode force, Quarter quarter, int k, double times)
    {
        if (_views[k].Cube.At(selection, force, quarter).Known is not { } count)
        {
            return;
        }

        var key = (selection, force, quarter, EraOf(selection, force, quarter, k));
        if (_shown.Contains(key))
        {
            known += times * count;
            return;
        }

        if (!_unknown.TryGetValue(key, out var index))
        {
            _unknown.Add(key, index = _unknown.Count);
        }

        row[index] = row.GetValueOrDefault(index) + times;
    }

    private IEnumerable<(OffenceSelection Selection, ForceCode Force, Quarter Quarter)> Cells(int k) =>
        _selections.SelectMany(s => _views[k].Cube.Forces.SelectMany(f => _views[k].Cube.Quarters.Select(q => (s, f, q))));

    /// <summary>The first publication in which a count had the value that it has in another.</summary>
    private int EraOf(OffenceSelection selection, ForceCode force, Quarter quarter, int k)
    {
        var era = k;
        while (era > 0 && _views[era - 1].Cube.At(selection, force, quarter) == _views[k].Cube.At(selection, force, quarter))
        {
            era--;
        }

        return era;
    }

    private (double[] Of, double Sum) Dense((Dictionary<int, double> Of, double Sum) row)
    {
        var dense = new double[_unknown.Count];
        foreach (var (index, times) in row.Of)
        {
            dense[index] = times;
        }

        return (dense, row.Sum);
    }
}
