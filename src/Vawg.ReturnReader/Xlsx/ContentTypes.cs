using Vawg.Domain.Returns.Sheets;
using Vawg.ReturnReader.Archives;
using Vawg.ReturnReader.Xml;

namespace Vawg.ReturnReader.Xlsx;

/// <summary>What an Office file says that its parts are: a workbook without macros and links is read, all else refused.</summary>
internal static class ContentTypes
{
    public const string Part = "[Content_Types].xml";

    private static readonly (string Type, RefusalCause Cause, string Words)[] Refused =
    [
        ("sheet.binary", RefusalCause.Macros, "a binary workbook, .xlsb"),
        ("macroEnabled", RefusalCause.Macros, "a workbook with macros, .xlsm"),
        ("vbaProject", RefusalCause.Macros, string.Empty),
        ("macrosheet", RefusalCause.Macros, "a sheet of macros"),
        ("externalLink", RefusalCause.ExternalLinks, string.Empty),
        ("wordprocessingml", RefusalCause.NotASheet, "a Word document"),
        ("presentationml", RefusalCause.NotASheet, "a presentation"),
    ];

    public static void RefuseOthers(BoundedArchive archive)
    {
        RefuseByName(archive);
        var isWorkbook = false;
        using var xml = new SheetXml(archive, Part);
        xml.ReadRoot();
        var types = xml.Enter();
        while (xml.NextChild(types))
        {
            var type = xml.Attribute("ContentType") ?? string.Empty;
            foreach (var (part, cause, words) in Refused)
            {
                if (type.Contains(part, StringComparison.OrdinalIgnoreCase))
                {
                    throw new RefusedException(cause, words);
                }
            }

            isWorkbook |= type.Contains("spreadsheetml.sheet.main", StringComparison.OrdinalIgnoreCase)
                || type.Contains("spreadsheetml.template.main", StringComparison.OrdinalIgnoreCase);
        }

        xml.Finish();
        if (!isWorkbook)
        {
            throw new RefusedException(RefusalCause.NotASheet, "an Office document of another kind");
        }
    }

    private static void RefuseByName(BoundedArchive archive)
    {
        foreach (var name in archive.Names)
        {
            if (name.EndsWith("vbaProject.bin", StringComparison.OrdinalIgnoreCase) || name.Contains("macrosheets/", StringComparison.OrdinalIgnoreCase))
            {
                throw new RefusedException(RefusalCause.Macros);
            }

            if (name.StartsWith("xl/externalLinks/", StringComparison.OrdinalIgnoreCase))
            {
                throw new RefusedException(RefusalCause.ExternalLinks);
            }
        }
    }
}
