using System.Text;
using Vawg.Domain.Returns.Sheets;
using Vawg.ReturnReader.Archives;
using Vawg.ReturnReader.Xml;

namespace Vawg.ReturnReader.Ods;

/// <summary>What an OpenDocument file is, and whether it may be read.</summary>
internal static class OdsPackage
{
    public const string MimeType = "mimetype";

    private const string Manifest = "META-INF/manifest.xml";

    private const string Prefix = "application/vnd.oasis.opendocument.";

    // The lists of modules, which stand there also when there are no modules.
    private static readonly string[] EmptyLists = ["script-lb.xml", "script-lc.xml", "dialog-lb.xml", "dialog-lc.xml"];

    public static void RefuseOthers(BoundedArchive archive)
    {
        var type = Type(archive);
        if (type != Prefix + "spreadsheet")
        {
            throw new RefusedException(RefusalCause.NotASheet, type.StartsWith(Prefix, StringComparison.Ordinal) ? "an OpenDocument file of another kind" : "a document of another kind");
        }

        if (archive.Has(Manifest))
        {
            RefuseEncrypted(archive);
        }

        foreach (var name in archive.Names)
        {
            var isCode = name.StartsWith("Basic/", StringComparison.OrdinalIgnoreCase) || name.StartsWith("Scripts/", StringComparison.OrdinalIgnoreCase);
            if (isCode && !EmptyLists.Contains(name[(name.LastIndexOf('/') + 1)..], StringComparer.OrdinalIgnoreCase))
            {
                throw new RefusedException(RefusalCause.Macros);
            }
        }
    }

    private static string Type(BoundedArchive archive)
    {
        var bytes = new byte[256];
        using var entry = archive.Open(MimeType);
        var read = entry.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false);
        return Encoding.Latin1.GetString(bytes, 0, read).Trim();
    }

    private static void RefuseEncrypted(BoundedArchive archive)
    {
        using var xml = new SheetXml(archive, Manifest);
        xml.ReadRoot();
        var manifest = xml.Enter();
        while (xml.NextNode(manifest))
        {
            if (xml.IsElement && xml.Name == "encryption-data")
            {
                throw new RefusedException(RefusalCause.Encrypted, "an encrypted workbook");
            }
        }

        xml.Finish();
    }
}
