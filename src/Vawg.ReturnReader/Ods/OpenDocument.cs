namespace Vawg.ReturnReader.Ods;

/// <summary>The namespaces of OpenDocument that a sheet is read by.</summary>
internal static class OpenDocument
{
    public const string Office = "urn:oasis:names:tc:opendocument:xmlns:office:1.0";

    public const string Table = "urn:oasis:names:tc:opendocument:xmlns:table:1.0";

    public const string Text = "urn:oasis:names:tc:opendocument:xmlns:text:1.0";

    public const string Style = "urn:oasis:names:tc:opendocument:xmlns:style:1.0";

    public const string Script = "urn:oasis:names:tc:opendocument:xmlns:script:1.0";

    public const string Drawing = "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0";

    /// <summary>LibreOffice's own attributes.</summary>
    public const string CalcExtension = "urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";
}
