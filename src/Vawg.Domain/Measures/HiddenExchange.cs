namespace Vawg.Domain.Measures;

/// <summary>
/// How much a hidden quarter of one financial year could differ while every total that was shown stays the same. A force whose year is hidden exchanges
/// with another such force within the quarter. A force whose year is shown has to take back in another quarter what it gives in one, and so has its partner.
/// Only forces hidden beside the same national figures exchange. What is found is a lower bound: the true room is at least as large.
/// </summary>
internal sealed class HiddenExchange(HiddenQuarter?[,] hidden, int first, int last, Func<int, bool> isBound)
{
    private readonly int _forces = hidden.GetLength(0);

    /// <summary>Whether a quarter, and where its year is shown the half of the year, could differ by five.</summary>
    public bool IsWide(int force, int quarter)
    {
        if (!isBound(force))
        {
            return WidthBesideHiddenYears(force, quarter) >= SuppressedCells.SmallestShown;
        }

        int[] others = [.. Enumerable.Range(first, last - first + 1).Where(q => q != quarter)];
        int[] half = quarter - first < 2 ? [first, first + 1] : [first + 2, first + 3];
        return WidthWithinShownYears(force, [quarter], others) >= SuppressedCells.SmallestShown
            && WidthWithinShownYears(force, half, [.. Enumerable.Range(first, 4).Except(half)]) >= SuppressedCells.SmallestShown;
    }

    private long WidthBesideHiddenYears(int force, int quarter)
    {
        var cell = hidden[force, quarter]!;
        long below = 0;
        long above = 0;
        for (var f = 0; f < _forces; f++)
        {
            if (f != force && !isBound(f) && hidden[f, quarter] is { } other && other.Since == cell.Since)
            {
                below += other.Below;
                above += other.Above;
            }
        }

        return Math.Min(cell.Above + cell.AboveWithWhole, below) + Math.Min(cell.Below, above);
    }

    private long WidthWithinShownYears(int force, int[] these, int[] others) => Moved(force, these, others) + Moved(force, others, these);

    /// <summary>How much of a force's year can be moved from some quarters to others, its partners moving as much the other way.</summary>
    private long Moved(int force, int[] to, int[] from)
    {
        var room = new Dictionary<(int Force, int Quarter, bool IsUp), long>();
        long moved = 0;
        foreach (var (t, s) in to.SelectMany(t => from.Select(s => (t, s))))
        {
            if (hidden[force, t] is not { } upper || hidden[force, s] is not { } lower)
            {
                continue;
            }

            for (var f = 0; f < _forces && moved < SuppressedCells.SmallestShown; f++)
            {
                if (f == force || hidden[f, t] is not { } partnerAtTo || hidden[f, s] is not { } partnerAtFrom || partnerAtTo.Since != upper.Since || partnerAtFrom.Since != lower.Since)
                {
                    continue;
                }

                var step = Math.Min(
                    Math.Min(Left((force, t, true), upper.Above + upper.AboveWithWhole), Left((force, s, false), lower.Below)),
                    Math.Min(Left((f, t, false), partnerAtTo.Below), Left((f, s, true), partnerAtFrom.Above)));
                room[(force, t, true)] -= step;
                room[(force, s, false)] -= step;
                room[(f, t, false)] -= step;
                room[(f, s, true)] -= step;
                moved += step;
            }
        }

        return moved;

        long Left((int, int, bool) key, long most)
        {
            if (!room.TryGetValue(key, out var left))
            {
                room.Add(key, left = most);
            }

            return left;
        }
    }
}
