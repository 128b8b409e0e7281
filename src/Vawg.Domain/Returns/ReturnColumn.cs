namespace Vawg.Domain.Returns;

/// <summary>A column of one of the sheets of a return.</summary>
/// <param name="Name">Its heading.</param>
/// <param name="Kind">What its cells hold.</param>
/// <param name="Explanation">What to write in it.</param>
/// <param name="Example">A value as it may stand there.</param>
public sealed record ReturnColumn(string Name, ColumnKind Kind, string Explanation, string Example)
{
    /// <summary>Most characters of free text.</summary>
    public const int LongestText = 500;

    /// <summary>The words that it may hold when they are few; none when they are a reference list, numbers or free text.</summary>
    public IReadOnlyList<string> Words { get; init; } = [];
}
