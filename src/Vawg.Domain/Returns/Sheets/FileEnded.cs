namespace Vawg.Domain.Returns.Sheets;

/// <summary>The file was read to its end.</summary>
public sealed record FileEnded : SheetMessage;
