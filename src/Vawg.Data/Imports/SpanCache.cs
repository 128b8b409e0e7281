namespace Vawg.Data.Imports;

/// <summary>Remembers what a cell's text was read as, so that a repeated text costs no string; it stops growing at a few thousand texts.</summary>
internal sealed class SpanCache<T>
{
    private const int MostTexts = 4096;

    private readonly Dictionary<string, T> _known = new(StringComparer.Ordinal);

    private readonly Dictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    private readonly Func<string, T> _read;

    public SpanCache(Func<string, T> read)
    {
        _read = read;
        _bySpan = _known.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public T this[ReadOnlySpan<char> text] => _bySpan.TryGetValue(text, out var value) ? value : Add(text.ToString());

    private T Add(string text)
    {
        var value = _read(text);
        if (_known.Count < MostTexts)
        {
            _known.Add(text, value);
        }

        return value;
    }
}
