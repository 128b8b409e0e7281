using Vawg.Domain.Returns.Sheets;

namespace Vawg.Domain.Returns.Screening.Reading;

/// <summary>Tells whether a text that somebody wrote may hold personal data, by the same forms that a return is searched for.</summary>
public static class PersonalText
{
    /// <summary>What the text seems to hold, such as "an e-mail address"; null when it is none of these.</summary>
    public static string? KindOf(string text) => new PersonalValues().KindOf(new SheetCell(CellKind.Text, text));
}
