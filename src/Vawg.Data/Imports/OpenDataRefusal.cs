namespace Vawg.Data.Imports;

/// <summary>A file that is refused whole, and why.</summary>
public sealed record OpenDataRefusal : OpenDataVerdict
{
    /// <summary>What the file is not, and what was expected.</summary>
    public required string Sentence { get; init; }

    /// <summary>The first hundred problems in the order of the rows; empty when the file could not be read as a table at all.</summary>
    public IReadOnlyList<ImportProblem> Problems { get; init; } = [];

    /// <summary>How many more problems there are than are listed.</summary>
    public long FurtherProblems { get; init; }
}
