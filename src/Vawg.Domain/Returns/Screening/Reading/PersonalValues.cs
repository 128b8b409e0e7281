using System.Buffers;
using System.Text.RegularExpressions;
using Vawg.Domain.Returns.Sheets;

namespace Vawg.Domain.Returns.Screening.Reading;

/// <summary>Tells text that may be personal data. It errs towards refusing: a return holds counts, and needs none of these forms.</summary>
internal sealed partial class PersonalValues
{
    /// <summary>The shortest form is a postcode without its space: M11AA.</summary>
    private const int Shortest = 5;

    private const int MostRemembered = 20_000;
    private const int LongestRemembered = 64;

    private static readonly SearchValues<char> Telling = SearchValues.Create("0123456789@");

    private readonly HashSet<string> _harmless = new(StringComparer.Ordinal);

    /// <summary>What the cell seems to hold, such as "an e-mail address"; null when it is none of these.</summary>
    public string? KindOf(SheetCell cell)
    {
        var text = cell.Text;
        if (text.Length < Shortest || cell.Kind is CellKind.Date or CellKind.Truth or CellKind.Error || !text.AsSpan().ContainsAny(Telling) || _harmless.Contains(text))
        {
            return null;
        }

        var kind = Kind(text);
        if (kind is null && text.Length <= LongestRemembered && _harmless.Count < MostRemembered)
        {
            _harmless.Add(text);
        }

        return kind;
    }

    private static string? Kind(string text)
    {
        try
        {
            return text switch
            {
                _ when text.Contains('@', StringComparison.Ordinal) && Email().IsMatch(text) => "an e-mail address",
                _ when NationalInsurance().IsMatch(text) => "a National Insurance number",
                _ when CrimeNumber().IsMatch(text) => "a crime number",
                _ when Telephone().IsMatch(text) => "a telephone number",
                _ when Postcode().IsMatch(text) => "a full postcode",
                _ => null,
            };
        }
        catch (RegexMatchTimeoutException)
        {
            return "text that could not be checked";
        }
    }

    [GeneratedRegex(@"[\w.+'-]{1,64}@[\w-]{1,63}(\.[\w-]{1,63})+", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Email();

    [GeneratedRegex(@"\b[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-D]\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex NationalInsurance();

    // 42/12345/22, 20BE/123456A/22, 1234567/22, BCU/2022/123456, and eleven digits that hold a year: 42220012345.
    [GeneratedRegex(@"(?<![\w/])(\d{2}[A-Z]{0,3}/\d{3,7}[A-Z]?/\d{2}|\d{6,8}/\d{2}|[A-Z]{2,5}/(19|20)?\d{2}/\d{4,8}|[A-Z]{2,5}/\d{4,8}/\d{2,4}|[1-9]\d[0-3]\d\d{7})(?![\w/])", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex CrimeNumber();

    // A number cell loses the nought of a mobile number, so ten digits from 7 count too. Days written with points or hyphens are no telephone numbers.
    [GeneratedRegex(@"(?<![\w/.,-])((?!\d{1,2}[-. ]\d{1,2}[-. ]\d{2,4})(\+44[ -]?(\(0\)[ -]?)?|0044[ -]?|\(?0)[1-9]([ ().-]{0,2}\d){8,9}|7\d{9})(?!\w)", RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Telephone();

    // "A1 2nd" is no postcode.
    [GeneratedRegex(@"\b(GIR ?0AA|[A-PR-UWYZ](\d{1,2}|[A-HK-Y]\d[\dA-Z]?|\d[A-HJKPS-UW]) {0,2}\d(?!(?-i:st|nd|rd|th)\b)[ABD-HJLNP-UW-Z]{2})\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, 1000)]
    private static partial Regex Postcode();
}
