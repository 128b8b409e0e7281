using Vawg.ReturnReader.Xml;

namespace Vawg.ReturnReader.Xlsx;

/// <summary>Text in one piece or in runs of different type; how it is pronounced is left out.</summary>
internal static class RichText
{
    /// <summary>Reads the element in hand, si or is, to its end.</summary>
    public static void Read(SheetXml xml, TextBuffer to)
    {
        var text = xml.Enter();
        while (xml.NextChild(text))
        {
            if (xml.Name == "t")
            {
                xml.ReadText(to);
            }
            else if (xml.Name == "r")
            {
                ReadRun(xml, to);
            }
        }
    }

    private static void ReadRun(SheetXml xml, TextBuffer to)
    {
        var run = xml.Enter();
        while (xml.NextChild(run))
        {
            if (xml.Name == "t")
            {
                xml.ReadText(to);
            }
        }
    }
}
