using Vawg.Domain.Returns.Sheets;

namespace Vawg.ReturnReader.Csv;

/// <summary>The records of a CSV file as RFC 4180 has them; lines may end in CR LF, LF or CR.</summary>
internal sealed class CsvRecords(Utf8Text text, char separator)
{
    private const char Quote = '"';

    private const int End = -1;

    private readonly TextBuffer _value = new();

    private int _lineAhead = 1;

    /// <summary>The line on which the record in hand begins.</summary>
    public int Line { get; private set; } = 1;

    /// <summary>Reads the next record, which may hold no value; false at the end of the file.</summary>
    public bool Read(RowCells cells)
    {
        cells.Clear();
        Line = _lineAhead;
        var after = text.Next();
        if (after == End)
        {
            return false;
        }

        text.Back();
        for (var column = 0L; ; column++)
        {
            after = ReadValue();
            if (_value.Length > 0)
            {
                cells.Set(column, new SheetCell(CellKind.Text, _value.ToString()));
            }

            if (after != separator)
            {
                return true;
            }
        }
    }

    // Gives what ended the value: the separator, the end of the line or of the file.
    private int ReadValue()
    {
        _value.Clear();
        var character = text.Next();
        if (character == Quote)
        {
            ReadQuoted();
            character = text.Next();
            return IsEndOfValue(character) ? EndOfValue(character) : throw RefusedException.Damaged("text behind a closing quotation mark");
        }

        while (!IsEndOfValue(character))
        {
            Append((char)character);
            character = text.Next();
        }

        return EndOfValue(character);
    }

    private void ReadQuoted()
    {
        while (true)
        {
            var character = text.Next();
            if (character == Quote)
            {
                if (text.Next() is var behind && behind != Quote)
                {
                    if (behind != End)
                    {
                        text.Back();
                    }

                    return;
                }
            }
            else if (character == End)
            {
                throw RefusedException.Damaged("a quotation mark that is never closed");
            }
            else if (character is '\r' or '\n')
            {
                EndOfLine(character);
                character = '\n';
            }

            Append((char)character);
        }
    }

    private bool IsEndOfValue(int character) => character == separator || character is '\r' or '\n' or End;

    private int EndOfValue(int character)
    {
        if (character is '\r' or '\n')
        {
            EndOfLine(character);
        }

        return character;
    }

    // CR LF is one end.
    private void EndOfLine(int character)
    {
        _lineAhead++;
        if (character == '\r' && text.Next() is var behind && behind is not ('\n' or End))
        {
            text.Back();
        }
    }

    private void Append(char character)
    {
        if (character == '\0')
        {
            throw RefusedException.Damaged("a NUL character");
        }

        _value.Append(character);
    }
}
