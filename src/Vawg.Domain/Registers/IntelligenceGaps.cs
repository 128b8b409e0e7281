using System.Globalization;
using Vawg.Domain.Reference;

namespace Vawg.Domain.Registers;

/// <summary>Gaps that the assessments of 2023 and 2024 and the statement of 2024 name, each with its line. They come with the product; what becomes of them is stored.</summary>
public static class IntelligenceGaps
{
    public static IReadOnlyList<IntelligenceGap> All { get; } = ReferenceTable.Read("intelligence_gaps.csv", row => new IntelligenceGap
    {
        Slug = row.Text("key"),
        Title = row.Text("title"),
        Unknown = row.Text("unknown"),
        Matters = row.Text("matters"),
        Themes = row.List("themes"),
        Owner = string.Empty,
        Closes = row.Text("closes"),
        Source = row.Text("source"),
        Place = string.Create(CultureInfo.InvariantCulture, $"line {row.Whole("line")}"),
        Words = row.Text("words"),
    });
}
