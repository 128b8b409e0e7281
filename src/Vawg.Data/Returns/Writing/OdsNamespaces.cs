namespace Vawg.Data.Returns.Writing;

/// <summary>The namespaces of OpenDocument that a workbook is written in.</summary>
internal static class OdsNamespaces
{
    public const string Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

    public const string Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";

    public const string Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    public const string Style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";

    public const string Formatting = "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0";

    public const string Number = "urn:oasis:names:tc:opendocument:xmlns:datastyle:1.0";

    /// <summary>The language of formulas, in which a list says what it offers.</summary>
    public const string Formula = "urn:oasis:names:tc:opendocument:xmlns:of:1.2";

    public const string Meta = "urn:oasis:names:tc:opendocument:xmlns:meta:1.0";

    public const string Manifest = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";

    public const string Version = "1.3";
}
