using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Vawg.Data.Returns.Writing;

/// <summary>The parts of an OpenDocument workbook beside its content.</summary>
internal static class OdsParts
{
    private const string Type = "application/vnd.oasis.opendocument.spreadsheet";

    /// <summary>The first part, by which programs tell what the archive is: not packed, without a mark at its start.</summary>
    public static void WriteType(ZipArchive zip)
    {
        using var part = zip.CreateEntry("mimetype", CompressionLevel.NoCompression).Open();
        part.Write(Encoding.ASCII.GetBytes(Type));
    }

    public static void WriteRest(ZipArchive zip)
    {
        Write(zip, "styles.xml", "office", "document-styles", OdsNamespaces.Office, xml =>
        {
            xml.WriteStartElement("office", "styles", OdsNamespaces.Office);
            xml.WriteStartElement("style", "style", OdsNamespaces.Style);
            xml.WriteAttributeString("style", "name", OdsNamespaces.Style, "Default");
            xml.WriteAttributeString("style", "family", OdsNamespaces.Style, "table-cell");
            xml.WriteEndElement();
            xml.WriteEndElement();
        });
        Write(zip, "meta.xml", "office", "document-meta", OdsNamespaces.Office, xml =>
        {
            xml.WriteStartElement("office", "meta", OdsNamespaces.Office);
            xml.WriteElementString("meta", "generator", OdsNamespaces.Meta, "VAWG dashboard");
            xml.WriteEndElement();
        });
        Write(zip, "META-INF/manifest.xml", "manifest", "manifest", OdsNamespaces.Manifest, xml =>
        {
            foreach (var (path, type) in new[] { ("/", Type), ("content.xml", "text/xml"), ("styles.xml", "text/xml"), ("meta.xml", "text/xml") })
            {
                xml.WriteStartElement("manifest", "file-entry", OdsNamespaces.Manifest);
                xml.WriteAttributeString("manifest", "full-path", OdsNamespaces.Manifest, path);
                xml.WriteAttributeString("manifest", "media-type", OdsNamespaces.Manifest, type);
                if (path == "/")
                {
                    xml.WriteAttributeString("manifest", "version", OdsNamespaces.Manifest, OdsNamespaces.Version);
                }

                xml.WriteEndElement();
            }
        });
    }

    /// <summary>Begins the document of a part.</summary>
    public static XmlWriter Begin(Stream part, string prefix, string root, string space)
    {
        var xml = XmlWriter.Create(part, new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), CloseOutput = true });
        xml.WriteStartDocument();
        xml.WriteStartElement(prefix, root, space);
        xml.WriteAttributeString(prefix, "version", space, OdsNamespaces.Version);
        return xml;
    }

    private static void Write(ZipArchive zip, string name, string prefix, string root, string space, Action<XmlWriter> content)
    {
        using var xml = Begin(zip.CreateEntry(name).Open(), prefix, root, space);
        content(xml);
        xml.WriteEndElement();
    }
}
