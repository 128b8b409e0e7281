namespace Vawg.Domain.Returns;

/// <summary>One of the sheets of a return, which is one CSV file where the return is an archive of them.</summary>
/// <param name="Name">Its name in a workbook, and of its CSV file without the ending.</param>
/// <param name="IsRequired">Whether a workbook or an archive without it is refused.</param>
/// <param name="Explanation">What it holds.</param>
/// <param name="Columns">Its columns, each of which must be there, in any order.</param>
public sealed record ReturnSheet(string Name, bool IsRequired, string Explanation, IReadOnlyList<ReturnColumn> Columns)
{
    /// <summary>Where a column stands in <see cref="Columns"/>, or -1; case and surrounding space are ignored.</summary>
    public int IndexOf(string? heading)
    {
        var name = (heading ?? string.Empty).Trim();
        for (var i = 0; i < Columns.Count; i++)
        {
            if (Columns[i].Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return i;
            }
        }

        return -1;
    }
}
