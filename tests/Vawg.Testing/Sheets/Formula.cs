namespace Vawg.Testing.Sheets;

/// <summary>A cell of a generated workbook that a formula fills.</summary>
/// <param name="Text">The formula, without the equals sign.</param>
/// <param name="Saved">The value saved with the file; null for none.</param>
public sealed record Formula(string Text, object? Saved);
