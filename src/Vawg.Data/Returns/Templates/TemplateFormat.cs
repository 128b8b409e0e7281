using Vawg.Domain.Returns.Sheets;

namespace Vawg.Data.Returns.Templates;

/// <summary>A form in which a template can be had.</summary>
/// <param name="Format">What it is.</param>
/// <param name="Extension">How its name ends, without the point.</param>
/// <param name="Words">As a link says it.</param>
/// <param name="ContentType">As a browser is told it.</param>
public sealed record TemplateFormat(SheetFormat Format, string Extension, string Words, string ContentType)
{
    public static IReadOnlyList<TemplateFormat> All { get; } =
    [
        new(SheetFormat.Xlsx, "xlsx", "XLSX", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
        new(SheetFormat.Ods, "ods", "ODS", "application/vnd.oasis.opendocument.spreadsheet"),
        new(SheetFormat.ZippedCsv, "zip", "ZIP of CSV", "application/zip"),
    ];

    /// <summary>Finds one by its ending; case is ignored.</summary>
    public static TemplateFormat? Find(string? extension) => All.FirstOrDefault(f => f.Extension.Equals(extension, StringComparison.OrdinalIgnoreCase));
}
