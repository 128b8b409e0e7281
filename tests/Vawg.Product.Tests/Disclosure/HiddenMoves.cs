using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Product.Tests.Disclosure;

/// <summary>
/// Changes of counts that a reader does not see which leave every sum that the reader does see as it is: each hidden quarter of a force moves, and others move against it
/// within the quarter where the nation's figure is shown, and within the year where the force's year is.
/// </summary>
internal sealed class HiddenMoves
{
    private const int MostWays = 60;

    /// <summary>Stands for a sum that nobody is shown.</summary>
    private static readonly object Unshown = new();

    private readonly FigureView _view;
    private readonly long[] _sizes;
    private readonly Random _draws = new(1);
    private readonly Dictionary<(OffenceSelection Selection, ForceCode Force, Quarter Quarter), long> _moves = [];

    public HiddenMoves(FigureView view)
    {
        _view = view;

        // On which side of the limits the own force stands is told, so the others move by little.
        _sizes = view.Reader.OwnForce is null ? [5, -5, 3, -3, 2, -2, 1, -1] : [1, -1];
        foreach (var selection in Topics.Of(view.Cube.Collection).Select(t => t.Selection))
        {
            var cells = view.Cube.Forces.SelectMany(f => view.Cube.Quarters.Select(q => (Force: f, Quarter: q))).Where(c => IsHidden(selection, c.Force, c.Quarter)).ToList();
            foreach (var cell in cells.Where(c => !_moves.ContainsKey((selection, c.Force, c.Quarter))))
            {
                if (!TryMove(selection, cells, cell) && Now(selection, cell) > 0)
                {
                    Unmoved.Add($"{selection} of {cell.Force} in {cell.Quarter}");
                }
            }
        }
    }

    /// <summary>By how much each count differs.</summary>
    public IReadOnlyDictionary<(OffenceSelection Selection, ForceCode Force, Quarter Quarter), long> All => _moves;

    /// <summary>Hidden counts that cannot move, so that they follow from what is shown.</summary>
    public List<string> Unmoved { get; } = [];

    /// <summary>Of a reader of one force what others do not see either, and where they do not see the own count no other at all: which forces are left out of a sum is then told to nobody who knows one of them.</summary>
    private bool IsHidden(OffenceSelection selection, ForceCode force, Quarter quarter) => _view.Cube.At(selection, force, quarter).Known is not null
        && (_view.Reader.OwnForce is { } own ? force != own && (Hides(selection, force, quarter) || Hides(selection, own, quarter)) : _view.At(selection, force, quarter).IsMissing);

    private bool Hides(OffenceSelection selection, ForceCode force, Quarter quarter) => _view.Pattern.Of(selection).HidesQuarter(force, quarter);

    private bool TryMove(OffenceSelection selection, List<(ForceCode Force, Quarter Quarter)> cells, (ForceCode Force, Quarter Quarter) cell)
    {
        foreach (var steps in Walks(selection, cells, cell))
        {
            foreach (var by in _sizes)
            {
                var moved = Signed(selection, steps).Select(s => (s.Cell, By: s.Sign * by)).ToList();
                if (moved.TrueForAll(m => Now(selection, m.Cell) + m.By >= 0))
                {
                    moved.ForEach(m => _moves[(selection, m.Cell.Force, m.Cell.Quarter)] = _moves.GetValueOrDefault((selection, m.Cell.Force, m.Cell.Quarter)) + m.By);
                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Ways from the year of a first cell, by cells that share a sum, back to its quarter.</summary>
    private IEnumerable<List<(ForceCode Force, Quarter Quarter)>> Walks(OffenceSelection selection, List<(ForceCode Force, Quarter Quarter)> cells, (ForceCode Force, Quarter Quarter) first)
    {
        var others = cells.Where(c => c != first).ToArray();
        for (var way = 0; way < MostWays; way++)
        {
            _draws.Shuffle(others);
            if (Walk(selection, others, OfYear(selection, first), OfQuarter(selection, first)) is not { } walk)
            {
                yield break;
            }

            yield return [first, .. walk];
        }
    }

    /// <summary>A shortest way from one sum to another; null when there is none.</summary>
    private List<(ForceCode Force, Quarter Quarter)>? Walk(OffenceSelection selection, (ForceCode Force, Quarter Quarter)[] cells, object from, object to)
    {
        var reached = new Dictionary<object, List<(ForceCode Force, Quarter Quarter)>> { [from] = [] };
        var open = new Queue<object>([from]);
        while (!reached.ContainsKey(to) && open.TryDequeue(out var at))
        {
            foreach (var cell in cells)
            {
                var (year, quarter) = (OfYear(selection, cell), OfQuarter(selection, cell));
                if ((year.Equals(at) || quarter.Equals(at)) && reached.TryAdd(year.Equals(at) ? quarter : year, [.. reached[at], cell]))
                {
                    open.Enqueue(year.Equals(at) ? quarter : year);
                }
            }
        }

        return reached.GetValueOrDefault(to);
    }

    /// <summary>Up and down in turn from the first cell, in both directions until a sum that nobody is shown.</summary>
    private IEnumerable<((ForceCode Force, Quarter Quarter) Cell, int Sign)> Signed(OffenceSelection selection, List<(ForceCode Force, Quarter Quarter)> steps)
    {
        object at = OfYear(selection, steps[0]);
        var passed = -1;
        for (var i = 1; i < steps.Count && passed < 0; i++)
        {
            passed = ReferenceEquals(at, Unshown) ? i : -1;
            at = OfYear(selection, steps[i]).Equals(at) ? OfQuarter(selection, steps[i]) : OfYear(selection, steps[i]);
        }

        return steps.Select((cell, i) => (cell, (passed < 0 || i < passed ? i : steps.Count - i) % 2 == 0 ? 1 : -1));
    }

    private object OfQuarter(OffenceSelection selection, (ForceCode Force, Quarter Quarter) cell) =>
        _view.National(selection, Period.Of(cell.Quarter)).Count.IsMissing ? Unshown : cell.Quarter;

    private object OfYear(OffenceSelection selection, (ForceCode Force, Quarter Quarter) cell)
    {
        var year = Period.YearEnding(cell.Quarter + (4 - cell.Quarter.Number));
        return year.First < _view.Cube.First || year.Last > _view.Cube.Last || _view.Over(selection, cell.Force, year).IsMissing ? Unshown : (cell.Force, year);
    }

    private long Now(OffenceSelection selection, (ForceCode Force, Quarter Quarter) cell) =>
        _view.Cube.At(selection, cell.Force, cell.Quarter).Value + _moves.GetValueOrDefault((selection, cell.Force, cell.Quarter));
}
