using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Domain.Measures;

/// <summary>
/// Finds what has to be hidden of one selection in a publication. It begins with what was hidden before and with new counts of 1 to 4,
/// and hides more until each hidden quarter could differ by <see cref="SuppressedCells.SmallestShown"/> without anything that was ever shown
/// being different (<see cref="HiddenExchange"/>): first a further force whose count of the quarter is new, then the year of a force,
/// and where neither helps the nation's quarter. Financial years do not touch each other, since no other year that holds a hidden quarter is shown.
/// </summary>
internal sealed class SuppressionSearch
{
    /// <summary>Forces hidden in a year before the year of one of them is hidden instead of the quarters of a further one.</summary>
    private const int MostBesideShownYears = 4;

    private readonly OffenceSelection _selection;
    private readonly FigureCube _now;
    private readonly SuppressedCells _past;
    private readonly List<Quarter> _quarters;
    private readonly long?[,] _counts;
    private readonly long?[,] _before;
    private readonly CountRoom _room;
    private readonly bool _isSensitive;
    private readonly HiddenQuarter?[,] _hidden;
    private readonly HashSet<(int Force, int Last)> _hiddenYears = [];
    private readonly Dictionary<int, int?> _hiddenNation = [];

    /// <param name="before">The figures of the publication before; null for the first.</param>
    /// <param name="now">The figures to be published.</param>
    /// <param name="selection">What is counted.</param>
    /// <param name="past">What was hidden in the publication before.</param>
    /// <param name="wholes">What is hidden now of the selections that hold this one.</param>
    public SuppressionSearch(FigureCube? before, FigureCube now, OffenceSelection selection, Func<OffenceSelection, SuppressedCells> past, Func<OffenceSelection, SuppressedCells> wholes)
    {
        _room = new CountRoom(now, selection, past, wholes);
        _selection = selection;
        _now = now;
        _past = past(selection);
        _isSensitive = SensitiveItems.Hold(selection);
        _quarters = now.Quarters.ToList();
        _counts = new long?[now.Forces.Count, _quarters.Count];
        _before = new long?[now.Forces.Count, _quarters.Count];
        _hidden = new HiddenQuarter?[now.Forces.Count, _quarters.Count];
        foreach (var (f, q) in Cells())
        {
            _counts[f, q] = now.At(selection, now.Forces[f], _quarters[q]).Known;
            _before[f, q] = before?.At(selection, now.Forces[f], _quarters[q]).Known;
        }
    }

    /// <summary>Counts that are hidden although they are not small.</summary>
    public Func<ForceCode, Quarter, bool> AlsoHides { get; init; } = (_, _) => false;

    /// <summary>The small counts and nothing else.</summary>
    public static SuppressedCells SmallAlone(FigureCube cube, OffenceSelection selection)
    {
        var search = new SuppressionSearch(null, cube, selection, _ => SuppressedCells.None, _ => SuppressedCells.None);
        search.HideSmall();
        return search.Found();
    }

    public SuppressedCells Find()
    {
        TakeOver();
        HideSmall();
        for (var first = 0; first < _quarters.Count; first = EndOfYear(first) + 1)
        {
            do
            {
                HideRestOfYears(first);
            }
            while (Mend(first));
        }

        Settle();
        return Found();
    }

    private void TakeOver()
    {
        for (var q = 0; q < _quarters.Count; q++)
        {
            if (_past.Nation(_quarters[q]) is { Since: { } since })
            {
                _hiddenNation[q] = since;
            }

            for (var f = 0; f < _now.Forces.Count; f++)
            {
                if (_past.Quarter(_now.Forces[f], _quarters[q]) is { } figure)
                {
                    Hide(f, q, figure);
                    if (_counts[f, q] is null && _before[f, q] is not null)
                    {
                        // A hidden count that is withdrawn would be the difference of two national ones.
                        _hiddenNation[q] = _now.Publication;
                    }
                }

                if (_past.Year(_now.Forces[f], _quarters[q]) is { Since: null })
                {
                    _hiddenYears.Add((f, q));
                }
            }
        }
    }

    private void HideSmall()
    {
        foreach (var (f, q) in Cells())
        {
            if (IsNew(f, q) && (_isSensitive || IsSmall(_counts[f, q]) || _room.HoldsTightly(_now.Forces[f], _quarters[q]) || AlsoHides(_now.Forces[f], _quarters[q])))
            {
                Hide(f, q, null);
            }

            if (q >= 3 && IsSmall(Sum(f, q - 3, q)))
            {
                // Negative counts can make a small year of larger quarters.
                foreach (var part in Enumerable.Range(q - 3, 4).Where(p => IsNew(f, p)))
                {
                    Hide(f, part, null);
                }

                _hiddenYears.Add((f, q));
            }
        }
    }

    /// <summary>Hides the other new quarters of a year that holds a hidden one, so that the year itself may be shown; where one of them is shown already the year is hidden.</summary>
    private void HideRestOfYears(int first)
    {
        var last = EndOfYear(first);
        for (var f = 0; f < _now.Forces.Count; f++)
        {
            var year = Enumerable.Range(first, last - first + 1).ToList();
            if (year.TrueForAll(q => _hidden[f, q] is null))
            {
                continue;
            }

            if (!_hiddenYears.Contains((f, last)))
            {
                foreach (var q in year.Where(q => _hidden[f, q] is null && IsNew(f, q) && _before[f, q] is null && _room.CanDiffer(_now.Forces[f], _quarters[q])))
                {
                    Hide(f, q, null);
                }
            }

            if (_isSensitive || year.Exists(q => _hidden[f, q] is null && _counts[f, q] is not null))
            {
                _hiddenYears.Add((f, last));
            }
        }
    }

    /// <summary>Hides one thing more where a hidden quarter of a financial year could be told too narrowly; false when none could.</summary>
    private bool Mend(int first)
    {
        var last = EndOfYear(first);
        var exchange = new HiddenExchange(_hidden, first, last, f => IsBound(f, first, last));
        for (var q = first; q <= last; q++)
        {
            for (var f = 0; f < _now.Forces.Count && !_hiddenNation.ContainsKey(q); f++)
            {
                if (_hidden[f, q] is { } cell && _counts[f, q] is not null && !exchange.IsWide(f, q))
                {
                    if (cell.Since is not null || !HideBeside(f, q, first, last))
                    {
                        _hiddenNation[q] = null;
                    }

                    return true;
                }
            }
        }

        return false;
    }

    /// <summary>Hides what helps and loses least; false when nothing does.</summary>
    private bool HideBeside(int force, int q, int first, int last)
    {
        var beside = Enumerable.Range(0, _now.Forces.Count).Where(f => f != force && _hidden[f, q] is { Since: null, Below: > 0 } && _counts[f, q] is not null).ToList();
        if (IsBound(force, first, last))
        {
            return (beside.Count < MostBesideShownYears && HideNext(q, first, last)) || HideYear(force, first, last) || HideNext(q, first, last);
        }

        return beside.Where(f => IsBound(f, first, last)).OrderBy(f => Sum(f, first, last)).ThenBy(f => f).Any(f => HideYear(f, first, last)) || HideNext(q, first, last);
    }

    /// <summary>Hides the smallest force whose count of the quarter nobody knows yet; a count that was shown before and is the same hides nothing.</summary>
    private bool HideNext(int q, int first, int last)
    {
        var next = Enumerable.Range(0, _now.Forces.Count)
            .Where(f => _hidden[f, q] is null && IsNew(f, q) && _room.Of(_now.Forces[f], _quarters[q]).Below > 0 && _room.CanDiffer(_now.Forces[f], _quarters[q]))
            .OrderBy(f => KnownSum(f, first, last))
            .ThenBy(f => f)
            .Select(f => (int?)f)
            .FirstOrDefault();
        if (next is { } force)
        {
            Hide(force, q, null);
        }

        return next is not null;
    }

    /// <summary>Hides a year that has not been shown.</summary>
    private bool HideYear(int f, int first, int last) =>
        Enumerable.Range(first, last - first + 1).Any(q => _before[f, q] is null) && _hiddenYears.Add((f, last));

    /// <summary>Whether the sum of the quarters of a financial year is shown, or may be.</summary>
    private bool IsBound(int f, int first, int last) => last - first == 3 && Sum(f, first, last) is not null && !_hiddenYears.Contains((f, last));

    /// <summary>What the nation's figures now show becomes part of what each hidden quarter has to be consistent with.</summary>
    private void Settle()
    {
        foreach (var (f, q) in Cells().Where(c => _counts[c.Force, c.Quarter] is not null && !_hiddenNation.ContainsKey(c.Quarter)))
        {
            if (_hidden[f, q] is { } cell)
            {
                cell.Since ??= _now.Publication;
            }
        }
    }

    private SuppressedCells Found()
    {
        var figures = new List<HiddenFigure>();
        for (var q = 0; q < _quarters.Count; q++)
        {
            for (var f = 0; f < _now.Forces.Count; f++)
            {
                if (_hidden[f, q] is { } cell)
                {
                    figures.Add(Figure(_now.Forces[f], _quarters[q], cell, isNationHidden: _hiddenNation.ContainsKey(q)));
                }

                if (_hiddenYears.Contains((f, q)))
                {
                    figures.Add(Figure(_now.Forces[f], Period.YearEnding(_quarters[q])));
                }
                else if (_quarters[q].Number == 4 && Enumerable.Range(Math.Max(q - 3, 0), Math.Min(q, 3) + 1).Any(part => IsUnsettled(f, part, q)))
                {
                    figures.Add(Figure(_now.Forces[f], Period.YearEnding(_quarters[q])) with { Since = _now.Publication });
                }
            }

            if (_hiddenNation.TryGetValue(q, out var since))
            {
                figures.Add(Figure(null, Period.Of(_quarters[q])) with { Since = since });
            }
        }

        return new SuppressedCells(figures);
    }

    /// <summary>Whether a hidden quarter changed since the nation's figure was last shown beside it; its year would tell by how much.</summary>
    private bool IsUnsettled(int f, int q, int last) => _hidden[f, q] is { } cell && _hiddenNation.ContainsKey(q)
        && (cell.Since is null || _counts[f, q] != _before[f, q] || _past.Year(_now.Forces[f], _quarters[last]) is { Since: not null });

    /// <summary>Beside a hidden national figure nothing new can be told of a quarter, so its room stays what it was.</summary>
    private HiddenFigure Figure(ForceCode force, Quarter quarter, HiddenQuarter cell, bool isNationHidden) =>
        isNationHidden && _past.Quarter(force, quarter) is { Since: not null } past
            ? past
            : Figure(force, Period.Of(quarter)) with { Since = cell.Since, Below = cell.Below, Above = cell.Above };

    private HiddenFigure Figure(ForceCode? force, Period period) => new() { Selection = _selection.Text, Force = force, Period = period };

    private void Hide(int f, int q, HiddenFigure? past)
    {
        if (_hidden[f, q] is not null)
        {
            return;
        }

        var (below, above) = _room.Of(_now.Forces[f], _quarters[q]);
        _hidden[f, q] = past is { Since: { } since }
            ? new HiddenQuarter { Since = since, Below = Math.Min(past.Below, below), Above = Math.Min(past.Above, above), AboveWithWhole = _room.WithWhole(_now.Forces[f], _quarters[q], since) }
            : new HiddenQuarter { Since = null, Below = below, Above = above, AboveWithWhole = _room.WithWhole(_now.Forces[f], _quarters[q], _now.Publication) };
    }

    /// <summary>Whether a count is one that nobody was shown before, and is not hidden already.</summary>
    private bool IsNew(int f, int q) => _hidden[f, q] is null && _counts[f, q] is { } now && now != _before[f, q] && !_room.IsNothing(_now.Forces[f], _quarters[q]);

    private IEnumerable<(int Force, int Quarter)> Cells() => Enumerable.Range(0, _now.Forces.Count).SelectMany(f => Enumerable.Range(0, _quarters.Count).Select(q => (f, q)));

    private int EndOfYear(int first) => Math.Min(first + 4 - _quarters[first].Number, _quarters.Count - 1);

    private long? Sum(int f, int first, int last) => Enumerable.Range(first, last - first + 1).Aggregate((long?)0, (sum, q) => sum + _counts[f, q]);

    private long KnownSum(int f, int first, int last) => Enumerable.Range(first, last - first + 1).Sum(q => _counts[f, q] ?? 0);

    private static bool IsSmall(long? count) => count is > 0 and < SuppressedCells.SmallestShown;
}
