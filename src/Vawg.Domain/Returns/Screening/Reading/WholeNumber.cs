using System.Buffers;
using System.Globalization;
using Vawg.Domain.Returns.Sheets;

namespace Vawg.Domain.Returns.Screening.Reading;

/// <summary>Reads whole numbers from cells, and tells how others are written; no notation is guessed at.</summary>
internal static class WholeNumber
{
    public const long Most = 10_000_000;

    private static readonly SearchValues<char> Separators = SearchValues.Create(", '\u2019\u00A0\u202F\u2009");

    public static NumberForm Read(SheetCell cell, out long value)
    {
        var text = cell.Text.AsSpan().Trim();
        return cell.Kind switch
        {
            CellKind.Number => ReadNumber(text, out value),
            CellKind.Text => ReadText(text, out value),
            _ => None(out value),
        };
    }

    private static NumberForm ReadNumber(ReadOnlySpan<char> text, out long value)
    {
        value = 0;
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) || double.IsNaN(number))
        {
            return NumberForm.Other;
        }

        if (Math.Abs(number) > Most)
        {
            return NumberForm.TooLarge;
        }

        value = (long)number;
        return value == number ? NumberForm.Whole : NumberForm.Other;
    }

    private static NumberForm ReadText(ReadOnlySpan<char> text, out long value)
    {
        if (IsDigits(text))
        {
            return Within(text, NumberForm.Whole, out value);
        }

        var point = text.IndexOf('.');
        if (point > 0 && IsDigits(text[..point]) && !text[(point + 1)..].ContainsAnyExcept('0'))
        {
            return Within(text[..point], NumberForm.WholeWithPoint, out value);
        }

        return HasThousandsApart(text) ? Within(WithoutSeparators(text), NumberForm.WithSeparator, out value) : None(out value);
    }

    private static NumberForm None(out long value)
    {
        value = 0;
        return NumberForm.Other;
    }

    private static NumberForm Within(ReadOnlySpan<char> digits, NumberForm form, out long value) =>
        long.TryParse(digits, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out value) && Math.Abs(value) <= Most ? form : NumberForm.TooLarge;

    private static bool IsDigits(ReadOnlySpan<char> text)
    {
        var digits = text is ['-', ..] ? text[1..] : text;
        return !digits.IsEmpty && !digits.ContainsAnyExceptInRange('0', '9');
    }

    /// <summary>Groups of three digits after the first, which has one to three: 1,204 and 1 204 000, and not 12,5.</summary>
    private static bool HasThousandsApart(ReadOnlySpan<char> text)
    {
        var digits = text is ['-', ..] ? text[1..] : text;
        var first = digits.IndexOfAny(Separators);
        if (first is < 1 or > 3 || !IsDigits(digits[..first]) || digits[0] == '-')
        {
            return false;
        }

        var rest = digits[first..];
        while (rest.Length >= 4 && Separators.Contains(rest[0]) && !rest[1..4].ContainsAnyExceptInRange('0', '9'))
        {
            rest = rest[4..];
        }

        return rest.IsEmpty;
    }

    private static string WithoutSeparators(ReadOnlySpan<char> text) => string.Concat(text.ToString().Where(c => !Separators.Contains(c)));
}
