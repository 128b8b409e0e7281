namespace Vawg.Domain.Returns.Sheets;

/// <summary>What the reader says of a file, in the order of the file. A file was read whole only if the last message is <see cref="FileEnded"/>.</summary>
public abstract record SheetMessage;
