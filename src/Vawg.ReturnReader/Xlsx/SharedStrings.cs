using Vawg.Domain.Returns.Sheets;
using Vawg.ReturnReader.Archives;
using Vawg.ReturnReader.Xml;

namespace Vawg.ReturnReader.Xlsx;

/// <summary>The texts that the cells of a workbook share.</summary>
internal static class SharedStrings
{
    public static IReadOnlyList<string> Read(BoundedArchive archive, string? part)
    {
        var texts = new List<string>();
        if (part is null)
        {
            return texts;
        }

        var characters = 0L;
        var buffer = new TextBuffer();
        using var xml = new SheetXml(archive, part);
        xml.ReadRoot();
        var all = xml.Enter();
        while (xml.NextChild(all))
        {
            if (xml.Name != "si")
            {
                continue;
            }

            buffer.Clear();
            RichText.Read(xml, buffer);
            characters += buffer.Length;
            if (characters > Limits.MostSharedCharacters || texts.Count == Limits.MostSharedStrings)
            {
                throw new RefusedException(RefusalCause.TooMuchMemory, "over 64 MB of shared text");
            }

            texts.Add(EscapedText.Plain(buffer.ToString()));
        }

        xml.Finish();
        return texts;
    }
}
