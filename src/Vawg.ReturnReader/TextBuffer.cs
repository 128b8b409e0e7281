using Vawg.Domain.Returns.Sheets;

namespace Vawg.ReturnReader;

/// <summary>The text of the cell in hand, used again for every cell; longer than a cell may be, and the file is refused.</summary>
internal sealed class TextBuffer
{
    private readonly char[] _chars = new char[Limits.LongestText];

    public int Length { get; private set; }

    public ReadOnlySpan<char> Text => _chars.AsSpan(0, Length);

    /// <summary>What was appended since the buffer had that length, to be mended in place.</summary>
    public Span<char> Written(int since) => _chars.AsSpan(since, Length - since);

    public void Append(ReadOnlySpan<char> text)
    {
        if (text.Length > _chars.Length - Length)
        {
            throw new RefusedException(RefusalCause.CellTooLong);
        }

        text.CopyTo(_chars.AsSpan(Length));
        Length += text.Length;
    }

    public void Append(char character) => Append(new ReadOnlySpan<char>(in character));

    public void Append(char character, long times)
    {
        if (times > _chars.Length - Length)
        {
            throw new RefusedException(RefusalCause.CellTooLong);
        }

        _chars.AsSpan(Length, (int)times).Fill(character);
        Length += (int)times;
    }

    public void Shorten(int length) => Length = length;

    public void Clear() => Length = 0;

    public override string ToString() => Length == 0 ? string.Empty : new string(Text);
}
