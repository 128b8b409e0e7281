namespace Vawg.Domain.Returns.Sheets;

/// <summary>The file cannot be read, or not further. The last message.</summary>
/// <param name="Cause">Why.</param>
/// <param name="Sheet">The sheet being read, or null.</param>
/// <param name="Row">The row being read, or null.</param>
/// <param name="Detail">What was met, in a few words without any of the file's own content: "a PDF document", "401 files", "UTF-16".</param>
public sealed record FileRefused(RefusalCause Cause, string? Sheet, int? Row, string Detail) : SheetMessage;
