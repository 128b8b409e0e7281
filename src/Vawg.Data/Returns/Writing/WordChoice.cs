namespace Vawg.Data.Returns.Writing;

/// <summary>The words that a workbook offers as a list in the cells of a column. It refuses no other: what is wrong is said by screening.</summary>
/// <param name="Column">Name of the column.</param>
/// <param name="Words">The words, in the order in which they are offered.</param>
/// <param name="Help">What to write in the column, shown beside a cell that is chosen.</param>
public sealed record WordChoice(string Column, IReadOnlyList<string> Words, string Help)
{
    /// <summary>The last row that offers the words: as many rows as the largest return has, under a heading.</summary>
    public const int LastRow = 200_001;

    /// <summary>What is said when another word is typed.</summary>
    public string Fault => $"Write one of: {string.Join(", ", Words)}. Any other word fails when the return is screened.";
}
