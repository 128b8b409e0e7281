using Vawg.Domain.Progress;
using Vawg.Domain.Reference;
using Vawg.Domain.Threats;

namespace Vawg.Dashboard.Views;

/// <summary>Which notable practice is listed, as the address says it; each part is null for any.</summary>
public sealed record PracticeChoice(Force? Force, Commitment? Commitment, Theme? Theme, PracticeGrade? Grade)
{
    public static PracticeChoice Any { get; } = new(null, null, null, null);

    /// <summary>As it stands in an address after what came before.</summary>
    public string Query
    {
        get
        {
            string?[] parts =
            [
                Force is null ? null : $"of={Force.Slug}",
                Commitment is null ? null : $"commitment={Uri.EscapeDataString(Commitment.Slug)}",
                Theme is null ? null : $"about={Theme.Slug}",
                Grade is null ? null : $"grade={Grade.Value.Slug()}",
            ];
            return string.Concat(parts.OfType<string>().Select(p => "&" + p));
        }
    }

    /// <summary>What cannot be understood is left out: the list then shows more, and its form says what is chosen.</summary>
    public static PracticeChoice Read(IQueryCollection query) => new(
        Forces.FindBySlug(query["of"].FirstOrDefault()),
        Commitments.Find(query["commitment"].FirstOrDefault()),
        Themes.FindBySlug(query["about"].FirstOrDefault()),
        PracticeGrades.FindBySlug(query["grade"].FirstOrDefault()));
}
