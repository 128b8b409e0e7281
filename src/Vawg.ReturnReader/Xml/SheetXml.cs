using System.Xml;
using Vawg.Domain.Returns.Sheets;
using Vawg.ReturnReader.Archives;

namespace Vawg.ReturnReader.Xml;

/// <summary>Reads one XML part of a workbook forwards: no document types, no entities, no other files, no deep nesting, no text longer than a cell's.</summary>
internal sealed class SheetXml : IDisposable
{
    /// <summary>What <see cref="Enter"/> gives for an element without content.</summary>
    private const int NoContent = -1;

    private readonly Stream _part;

    private readonly XmlReader _reader;

    private readonly char[] _chunk = new char[2048];

    private bool _isInRoot;

    public SheetXml(BoundedArchive archive, string part, params ReadOnlySpan<string> namespaces)
    {
        var names = new NameTable();
        foreach (var name in namespaces)
        {
            names.Add(name);
        }

        _part = archive.Open(part);
        _reader = XmlReader.Create(_part, new XmlReaderSettings
        {
            DtdProcessing = DtdProcessing.Prohibit,
            XmlResolver = null,
            IgnoreComments = true,
            IgnoreProcessingInstructions = true,
            NameTable = names,
        });
    }

    /// <summary>Name of the element in hand, without its prefix.</summary>
    public string Name => _reader.LocalName;

    public string Namespace => _reader.NamespaceURI;

    public string Value => _reader.Value;

    /// <summary>An attribute without a prefix; null when there is none.</summary>
    public string? Attribute(string name) => _reader.GetAttribute(name);

    public string? Attribute(string name, string xmlNamespace) => _reader.GetAttribute(name, xmlNamespace);

    public bool NextAttribute() => _reader.MoveToNextAttribute();

    public void LeaveAttributes() => _reader.MoveToElement();

    /// <summary>Moves to the outermost element.</summary>
    public void ReadRoot()
    {
        while (Read())
        {
            if (_reader.NodeType == XmlNodeType.Element)
            {
                return;
            }
        }

        throw RefusedException.Damaged("a part without content");
    }

    /// <summary>Begins to read the content of the element in hand; what it gives is for <see cref="NextChild"/> and <see cref="NextNode"/>.</summary>
    public int Enter() => _reader.IsEmptyElement ? NoContent : _reader.Depth;

    /// <summary>Moves to the next element directly inside the entered one, over the content of others; false at its end.</summary>
    public bool NextChild(int entered)
    {
        while (NextNode(entered))
        {
            if (_reader.NodeType == XmlNodeType.Element && _reader.Depth == entered + 1)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Moves to whatever comes next inside the entered element; false at its end.</summary>
    public bool NextNode(int entered)
    {
        if (entered == NoContent)
        {
            return false;
        }

        if (!Read())
        {
            throw RefusedException.Damaged("a part that ends early");
        }

        return _reader.NodeType != XmlNodeType.EndElement || _reader.Depth > entered;
    }

    public bool IsElement => _reader.NodeType == XmlNodeType.Element;

    public bool IsText => _reader.NodeType is XmlNodeType.Text or XmlNodeType.CDATA or XmlNodeType.Whitespace or XmlNodeType.SignificantWhitespace;

    /// <summary>Passes over the content of the element in hand.</summary>
    public void Skip()
    {
        var entered = Enter();
        while (NextNode(entered))
        {
        }
    }

    /// <summary>The text directly inside the element in hand, to its end.</summary>
    public void ReadText(TextBuffer to)
    {
        var entered = Enter();
        while (NextNode(entered))
        {
            if (IsText && _reader.Depth == entered + 1)
            {
                AppendText(to);
            }
        }
    }

    /// <summary>The text in hand, by pieces, so that a giant one never stands in memory.</summary>
    public void AppendText(TextBuffer to)
    {
        try
        {
            while (_reader.ReadValueChunk(_chunk, 0, _chunk.Length) is > 0 and var read)
            {
                to.Append(_chunk.AsSpan(0, read));
            }
        }
        catch (XmlException fault)
        {
            throw Told(fault);
        }
    }

    /// <summary>Reads the rest of the part, which proves it whole.</summary>
    public void Finish()
    {
        while (Read())
        {
        }

        ((CountedStream)_part).Finish();
    }

    public void Dispose()
    {
        _reader.Dispose();
        _part.Dispose();
    }

    private bool Read()
    {
        try
        {
            if (!_reader.Read())
            {
                return false;
            }
        }
        catch (XmlException fault)
        {
            throw Told(fault);
        }

        if (_reader.Depth > Limits.DeepestXml)
        {
            throw new RefusedException(RefusalCause.TooDeep);
        }

        _isInRoot |= _reader.NodeType == XmlNodeType.Element;
        return true;
    }

    // The reader's exception does not say which rule was broken; a document type can only stand before the first element.
    private RefusedException Told(XmlException fault) =>
        !_isInRoot && fault.Message.Contains("DTD", StringComparison.OrdinalIgnoreCase)
            ? new RefusedException(RefusalCause.DocumentType)
            : RefusedException.Damaged("XML that is not well formed");
}
