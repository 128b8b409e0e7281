using System.Globalization;
using Vawg.Domain.Returns.Sheets;
using Vawg.ReturnReader.Archives;
using Vawg.ReturnReader.Xml;

namespace Vawg.ReturnReader.Xlsx;

/// <summary>Which styles of cells show a number as a date.</summary>
internal static class NumberFormats
{
    /// <summary>For each cell style, by its index, whether it is a date's.</summary>
    public static IReadOnlyList<bool> Read(BoundedArchive archive, string? part)
    {
        var styles = new List<bool>();
        if (part is null)
        {
            return styles;
        }

        var own = new Dictionary<int, bool>();
        using var xml = new SheetXml(archive, part);
        xml.ReadRoot();
        var all = xml.Enter();
        while (xml.NextChild(all))
        {
            if (xml.Name == "numFmts")
            {
                ReadOwn(xml, own);
            }
            else if (xml.Name == "cellXfs")
            {
                ReadStyles(xml, own, styles);
            }
        }

        xml.Finish();
        return styles;
    }

    private static void ReadOwn(SheetXml xml, Dictionary<int, bool> own)
    {
        var formats = xml.Enter();
        while (xml.NextChild(formats))
        {
            if (xml.Attribute("numFmtId") is { } id && own.Count < Limits.MostCellStyles)
            {
                own[Id(id)] = DateFormat.IsDate(xml.Attribute("formatCode"));
            }
        }
    }

    private static void ReadStyles(SheetXml xml, Dictionary<int, bool> own, List<bool> styles)
    {
        var list = xml.Enter();
        while (xml.NextChild(list))
        {
            if (styles.Count == Limits.MostCellStyles)
            {
                throw RefusedException.Over(RefusalCause.TooManyCells, Limits.MostCellStyles, "styles of cells");
            }

            var id = xml.Attribute("numFmtId") is { } text ? Id(text) : 0;
            styles.Add(own.TryGetValue(id, out var isDate) ? isDate : DateFormat.IsDate(id));
        }
    }

    private static int Id(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var id) ? id : throw RefusedException.Damaged("a style without a format");
}
