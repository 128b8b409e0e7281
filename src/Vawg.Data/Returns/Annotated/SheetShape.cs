namespace Vawg.Data.Returns.Annotated;

/// <summary>What has to be known of a sheet before its first row is written.</summary>
/// <param name="Name">The name under which screening speaks of it; as the file has it when it is none of the return's.</param>
/// <param name="Width">Columns of its widest row.</param>
internal sealed record SheetShape(string Name, int Width);
