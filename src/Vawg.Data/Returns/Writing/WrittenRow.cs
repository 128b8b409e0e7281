using Vawg.Domain.Returns.Sheets;

namespace Vawg.Data.Returns.Writing;

/// <summary>A row of a sheet that is written.</summary>
/// <param name="Cells">Its cells from the first column on.</param>
/// <param name="IsHeading">Whether it heads the rows under it.</param>
public sealed record WrittenRow(IReadOnlyList<SheetCell> Cells, bool IsHeading = false)
{
    public static WrittenRow Heading(params IEnumerable<string> texts) => new([.. texts.Select(Text)], IsHeading: true);

    public static WrittenRow Of(params IEnumerable<string> texts) => new([.. texts.Select(Text)]);

    public static SheetCell Text(string text) => text.Length == 0 ? SheetCell.Blank : new SheetCell(CellKind.Text, text);
}
