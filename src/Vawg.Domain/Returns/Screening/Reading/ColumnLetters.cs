namespace Vawg.Domain.Returns.Screening.Reading;

/// <summary>A column as a spreadsheet names it, for columns without a heading of ours.</summary>
internal static class ColumnLetters
{
    public static string Of(int position)
    {
        var letters = string.Empty;
        for (var left = position; left >= 0; left = (left / 26) - 1)
        {
            letters = (char)('A' + (left % 26)) + letters;
        }

        return $"column {letters}";
    }
}
