using System.Collections;

namespace Vawg.Domain.Returns;

/// <summary>The rows of a sheet, held page by page: a sheet that grows is never copied, and no page is so large that its room is kept for long after it is let go.</summary>
public sealed class RowPages<T> : IReadOnlyList<T>
    where T : struct
{
    private const int RowsOfPage = 1_024;

    private readonly List<T[]> _pages = [];

    public int Count { get; private set; }

    public T this[int index]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(index);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, Count);
            return _pages[index / RowsOfPage][index % RowsOfPage];
        }
    }

    public void Add(T row)
    {
        if (Count == _pages.Count * RowsOfPage)
        {
            _pages.Add(new T[RowsOfPage]);
        }

        _pages[^1][Count++ % RowsOfPage] = row;
    }

    public IEnumerator<T> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return _pages[i / RowsOfPage][i % RowsOfPage];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
