using System.Globalization;
using Vawg.Domain.Reference;

namespace Vawg.Domain.Registers;

/// <summary>Context figures that the national documents print, each with its line. They come with the product.</summary>
public static class ContextFigures
{
    public static IReadOnlyList<ContextFigure> All { get; } = ReferenceTable.Read("context_figures.csv", Convert);

    private static readonly Dictionary<string, ContextFigure> ByKey = All.ToDictionary(f => f.Key, StringComparer.Ordinal);

    /// <summary>The figure of a key that pages know.</summary>
    public static ContextFigure Of(string key) => ByKey[key];

    /// <summary>Figures that belong beside those of a page.</summary>
    public static IReadOnlyList<ContextFigure> On(ContextPage page) => All.Where(f => f.Page == page).ToList();

    private static ContextFigure Convert(ReferenceRow row) => new()
    {
        Key = row.Text("key"),
        Kind = ContextKinds.Find(row.Text("kind")) ?? throw new InvalidOperationException($"{row.Text("key")} is of no known kind."),
        Theme = row.TextOrNull("theme"),
        Title = row.Text("title"),
        Value = row.Text("value"),
        Amount = row.DecimalOrNull("amount"),
        Unit = row.Text("unit"),
        Base = row.Text("base"),
        Period = row.Text("period"),
        Source = row.Text("source"),
        Place = string.Create(CultureInfo.InvariantCulture, $"line {row.Whole("line")}"),
        Tells = row.Text("tells"),
        Limitations = row.Text("limitations"),
        Inconsistency = row.Text("inconsistency"),
        Page = Enum.Parse<ContextPage>(row.Text("page"), ignoreCase: true),
    };
}
