namespace Vawg.Data.Imports;

/// <summary>Which row first gave each key. Pages are made for a period and force when first met, so size follows the periods in the file, not its rows.</summary>
internal sealed class SeenKeys(int keysInPage)
{
    private readonly Dictionary<int, int[]> _pages = [];

    private int[] _lastPage = [];

    private int _lastPageNumber = -1;

    /// <summary>The earlier row with the same key, or 0 when this row is the first.</summary>
    public int EarlierRow(int page, int key, int row)
    {
        if (page != _lastPageNumber)
        {
            if (!_pages.TryGetValue(page, out var rows))
            {
                _pages.Add(page, rows = new int[keysInPage]);
            }

            (_lastPage, _lastPageNumber) = (rows, page);
        }

        ref var first = ref _lastPage[key];
        if (first != 0)
        {
            return first;
        }

        first = row;
        return 0;
    }
}
