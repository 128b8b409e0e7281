using Vawg.ReturnReader.Xml;

namespace Vawg.ReturnReader.Ods;

/// <summary>The text of a cell: its paragraphs, joined by line breaks. Runs of white space are one space, as OpenDocument has it; notes and drawings are left out.</summary>
internal readonly ref struct OdsParagraphs(SheetXml xml, TextBuffer to)
{
    /// <summary>Reads the content of the cell in hand to its end.</summary>
    public void Read()
    {
        var count = 0;
        var cell = xml.Enter();
        while (xml.NextChild(cell))
        {
            if (xml.Name is not ("p" or "h") || xml.Namespace != OpenDocument.Text)
            {
                xml.Skip();
                continue;
            }

            if (count++ > 0)
            {
                to.Append('\n');
            }

            ReadParagraph();
        }
    }

    private void ReadParagraph()
    {
        var isAfterSpace = true;
        ReadInline(ref isAfterSpace);
        if (isAfterSpace && to.Length > 0 && to.Text[^1] == ' ')
        {
            to.Shorten(to.Length - 1);
        }
    }

    private void ReadInline(ref bool isAfterSpace)
    {
        var element = xml.Enter();
        while (xml.NextNode(element))
        {
            if (xml.IsText)
            {
                var from = to.Length;
                xml.AppendText(to);
                Collapse(from, ref isAfterSpace);
            }
            else if (xml.IsElement)
            {
                ReadElement(ref isAfterSpace);
            }
        }
    }

    private void ReadElement(ref bool isAfterSpace)
    {
        switch (xml.Name)
        {
            case "s" when xml.Namespace == OpenDocument.Text:
                to.Append(' ', Integers.Times(xml.Attribute("c", OpenDocument.Text)));
                isAfterSpace = false;
                xml.Skip();
                break;
            case "tab":
                to.Append('\t');
                isAfterSpace = true;
                xml.Skip();
                break;
            case "line-break":
                to.Append('\n');
                isAfterSpace = true;
                xml.Skip();
                break;
            case "annotation" or "note" or "ruby-text":
                xml.Skip();
                break;
            case var _ when xml.Namespace == OpenDocument.Drawing:
                xml.Skip();
                break;
            default:
                ReadInline(ref isAfterSpace);
                break;
        }
    }

    private void Collapse(int from, ref bool isAfterSpace)
    {
        var text = to.Written(from);
        var kept = 0;
        foreach (var character in text)
        {
            var isSpace = character is ' ' or '\t' or '\r' or '\n';
            if (!isSpace || !isAfterSpace)
            {
                text[kept++] = isSpace ? ' ' : character;
            }

            isAfterSpace = isSpace;
        }

        to.Shorten(from + kept);
    }
}
