namespace Vawg.Data.Imports;

/// <summary>What checking a file came to: a <see cref="CheckedOpenDataFile"/> or an <see cref="OpenDataRefusal"/>.</summary>
public abstract record OpenDataVerdict
{
    private protected OpenDataVerdict()
    {
    }

    /// <summary>Name of the file without its folder.</summary>
    public required string FileName { get; init; }
}
