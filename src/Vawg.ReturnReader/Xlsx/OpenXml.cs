namespace Vawg.ReturnReader.Xlsx;

/// <summary>The two forms of the namespaces of Office Open XML: transitional, which Excel writes, and strict.</summary>
internal static class OpenXml
{
    public const string Sheets = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    public const string StrictSheets = "http://purl.oclc.org/ooxml/spreadsheetml/main";

    public const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    public const string StrictRelations = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    /// <summary>Whether an attribute says yes.</summary>
    public static bool IsTrue(string? value) => value is "1" or "true" or "on";
}
