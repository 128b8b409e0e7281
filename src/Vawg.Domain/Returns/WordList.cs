namespace Vawg.Domain.Returns;

/// <summary>The words by which a return writes the values of a kind; case and surrounding space are ignored.</summary>
public sealed class WordList<T>
    where T : struct, Enum
{
    private readonly Dictionary<string, T> _byWord;
    private readonly Dictionary<T, string> _words;

    public WordList(IEnumerable<(T Value, string Word)> words)
    {
        var listed = words.ToList();
        All = listed.ConvertAll(w => w.Word);
        _byWord = listed.ToDictionary(w => w.Word, w => w.Value, StringComparer.OrdinalIgnoreCase);
        _words = listed.ToDictionary(w => w.Value, w => w.Word);
        InWords = $"{string.Join(", ", All.SkipLast(1))} or {All[^1]}";
        Remedy = $"Write {InWords}.";
    }

    /// <summary>Every word, in the order of the format.</summary>
    public IReadOnlyList<string> All { get; }

    /// <summary>As a sentence lists them: "F, M or U".</summary>
    public string InWords { get; }

    /// <summary>What to do where something else stands: "Write F, M or U."</summary>
    public string Remedy { get; }

    public string Text(T value) => _words[value];

    public bool TryParse(string text, out T value) => _byWord.TryGetValue(text.Trim(), out value);
}
