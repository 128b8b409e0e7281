namespace Vawg.Domain.Returns.Sheets;

/// <summary>What the content of the file is, whatever its name says. The first message.</summary>
public sealed record FileRecognised(SheetFormat Format) : SheetMessage;
