using Vawg.Domain.Returns.Sheets;
using Vawg.ReturnReader.Archives;
using Vawg.ReturnReader.Xml;

namespace Vawg.ReturnReader.Xlsx;

/// <summary>Which parts a part of a workbook uses, by their ids.</summary>
internal sealed class Relationships
{
    private readonly Dictionary<string, Relationship> _byId = new(StringComparer.Ordinal);

    /// <summary>Of a part, or of the whole file when the part's name is empty.</summary>
    public static Relationships Of(BoundedArchive archive, string part)
    {
        var folder = part[..(part.LastIndexOf('/') + 1)];
        var relationships = new Relationships();
        using var xml = new SheetXml(archive, $"{folder}_rels/{part[folder.Length..]}.rels");
        xml.ReadRoot();
        var all = xml.Enter();
        while (xml.NextChild(all))
        {
            relationships.Add(xml, folder);
        }

        xml.Finish();
        return relationships;
    }

    public Relationship? Find(string id) => _byId.GetValueOrDefault(id);

    public string? PartOf(string kind) => _byId.Values.FirstOrDefault(relationship => relationship.Kind == kind)?.Part;

    private void Add(SheetXml xml, string folder)
    {
        if (xml.Attribute("Id") is not { } id || xml.Attribute("Type") is not { } type || xml.Attribute("Target") is not { } target)
        {
            throw RefusedException.Damaged("a relationship without its parts");
        }

        var kind = type[(type.LastIndexOf('/') + 1)..];
        var isOutside = string.Equals(xml.Attribute("TargetMode"), "External", StringComparison.OrdinalIgnoreCase);
        if (kind is "externalLink" or "externalLinkPath" || (isOutside && kind != "hyperlink"))
        {
            throw new RefusedException(RefusalCause.ExternalLinks, isOutside ? "a part outside the file" : string.Empty);
        }

        if (!isOutside && !_byId.TryAdd(id, new Relationship(kind, Resolve(folder, target))))
        {
            throw RefusedException.Damaged("two relationships of the same id");
        }
    }

    private static string Resolve(string folder, string target)
    {
        var parts = new List<string>();
        foreach (var step in (target.StartsWith('/') ? target : folder + target).Split('/'))
        {
            if (step == ".." && parts.Count == 0)
            {
                throw new RefusedException(RefusalCause.ExternalLinks, "a part outside the file");
            }

            if (step == "..")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (step is not ("" or "."))
            {
                parts.Add(Uri.UnescapeDataString(step));
            }
        }

        return string.Join('/', parts);
    }
}
