using Vawg.Domain.Returns.Screening.Reading;
using Vawg.Domain.Returns.Sheets;

namespace Vawg.Domain.Returns.Screening;

/// <summary>Tells text that may be personal data, by the same forms as a cell of a return.</summary>
public static class PersonalText
{
    /// <summary>What the text seems to hold, such as "an e-mail address"; null when it is none of the forms.</summary>
    public static string? KindOf(string text) => new PersonalValues().KindOf(new SheetCell(CellKind.Text, text));
}
