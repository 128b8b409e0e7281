using Vawg.Domain.Reference;

namespace Vawg.Domain.Threats.Scoring;

/// <summary>The levels with which the editions of 2023 and 2024 begin, with the reason of each. 2023 is 2024 with its own rows in their place.</summary>
public static class AssessedLevels
{
    public const string Edition2023 = "2023";

    public const string Edition2024 = "2024";

    private static readonly IReadOnlyList<(string Edition, AssessedLevel Level)> Listed = ReferenceTable.Read("assessed_levels.csv", row => (row.Text("edition"), new AssessedLevel
    {
        ThemeCode = row.Text("theme"),
        Criterion = Criteria.Find(row.Text("criterion"))!.Criterion,
        Level = (int)row.Number("level"),
        Reason = row.Text("rationale"),
    }));

    /// <summary>The levels of an edition; one that does not exist is refused.</summary>
    public static IReadOnlyList<AssessedLevel> Of(string edition)
    {
        var latest = Listed.Where(l => l.Edition == Edition2024).Select(l => l.Level);
        return edition switch
        {
            Edition2024 => [.. latest],
            Edition2023 => [.. latest.Select(l => Listed.Where(o => o.Edition == Edition2023).Select(o => o.Level).FirstOrDefault(o => o.ThemeCode == l.ThemeCode && o.Criterion == l.Criterion) ?? l)],
            _ => throw new ArgumentOutOfRangeException(nameof(edition), edition, "There are assessed levels of 2023 and of 2024."),
        };
    }
}
