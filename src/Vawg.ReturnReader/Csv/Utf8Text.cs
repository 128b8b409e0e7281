using System.Buffers;
using System.Text;
using System.Text.Unicode;
using Vawg.Domain.Returns.Sheets;

namespace Vawg.ReturnReader.Csv;

/// <summary>The characters of a file in UTF-8, up to the first byte that is not; a mark at its start is passed over.</summary>
internal sealed class Utf8Text
{
    private const int Size = 1 << 15;

    private readonly Stream _from;

    private readonly WorkClock _clock;

    private readonly byte[] _bytes = new byte[Size];

    private readonly char[] _chars = new char[Size];

    private int _bytesHeld;

    private int _next;

    private int _end;

    private bool _isAtEnd;

    private bool _hasOtherThanAscii;

    private RefusedException? _fault;

    /// <param name="from">The file.</param>
    /// <param name="start">Bytes of it that were read before, at most as many as are looked at to recognise a file.</param>
    /// <param name="clock">The time that reading takes.</param>
    public Utf8Text(Stream from, ReadOnlyMemory<byte> start, WorkClock clock)
    {
        (_from, _clock) = (from, clock);
        start.CopyTo(_bytes);
        _bytesHeld = start.Length;
        Fill();
        if (_end > 0 && _chars[0] == '\uFEFF')
        {
            _next = 1;
        }
    }

    /// <summary>Characters that were decoded and not yet read.</summary>
    public ReadOnlySpan<char> Peek() => _chars.AsSpan(_next, _end - _next);

    /// <summary>The next character, or -1 at the end.</summary>
    public int Next()
    {
        if (_next == _end && !Fill())
        {
            return -1;
        }

        return _chars[_next++];
    }

    public void Back() => _next--;

    // What stands before a fault is given out first, so that the fault is told at its own row.
    private bool Fill()
    {
        (_next, _end) = (0, 0);
        while (_end == 0)
        {
            if (_fault is not null)
            {
                throw _fault;
            }

            if (_isAtEnd && _bytesHeld == 0)
            {
                return false;
            }

            ReadBytes();
            Decode();
        }

        return true;
    }

    private void ReadBytes()
    {
        _clock.Check();
        while (!_isAtEnd && _bytesHeld < _bytes.Length)
        {
            var read = _from.Read(_bytes, _bytesHeld, _bytes.Length - _bytesHeld);
            _isAtEnd = read == 0;
            _bytesHeld += read;
        }
    }

    private void Decode()
    {
        var bytes = _bytes.AsSpan(0, _bytesHeld);
        var status = Utf8.ToUtf16(bytes, _chars, out var used, out _end, replaceInvalidSequences: false, isFinalBlock: _isAtEnd);
        _hasOtherThanAscii |= used != _end;
        var rest = bytes[used..];
        if (status == OperationStatus.InvalidData)
        {
            _fault = IsCutShort(rest)
                ? RefusedException.Damaged("it ends inside a character")
                : new RefusedException(RefusalCause.NotUtf8, TextEncodings.OfBytes(rest));
        }

        rest.CopyTo(_bytes);
        _bytesHeld = rest.Length;
    }

    // A text that had whole characters before, and ends with the beginning of one.
    private bool IsCutShort(ReadOnlySpan<byte> rest) =>
        _isAtEnd && _hasOtherThanAscii && Rune.DecodeFromUtf8(rest, out _, out _) == OperationStatus.NeedMoreData;
}
