namespace Vawg.Domain.Returns.Sheets;

/// <summary>One cell of a sheet as it was read, before anything is made of it.</summary>
/// <param name="Kind">What the file says it holds.</param>
/// <param name="Text">Text as it stands; a number as the file stores it, in invariant form (8.1, 12, 1.5E3); a date as yyyy-MM-dd; TRUE or FALSE; empty when blank.</param>
/// <param name="IsFormula">Whether a formula gave the value, which is then the one saved with the file.</param>
public readonly record struct SheetCell(CellKind Kind, string Text, bool IsFormula = false)
{
    public static SheetCell Blank { get; } = new(CellKind.Blank, string.Empty);

    public bool IsBlank => Kind == CellKind.Blank || string.IsNullOrWhiteSpace(Text);
}
