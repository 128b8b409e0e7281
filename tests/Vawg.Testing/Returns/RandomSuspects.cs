using Vawg.Domain.Returns;
using Vawg.Domain.Threats;

namespace Vawg.Testing.Returns;

/// <summary>The suspects of a return: some of all exact combinations of the themes that it supplies.</summary>
internal static class RandomSuspects
{
    public static List<IReadOnlyList<object?>> Rows(IReadOnlyList<CoverageItem> coverage, int most, Random draws)
    {
        var all = (
            from theme in Themes.All
            where !coverage.Any(c => c.Supply == Supply.No && c.Item == theme.Code)
            from sex in ReturnWords.Sexes.All
            from age in ReturnWords.Ages.All.Skip(1)
            from relationship in ReturnWords.Relationships.All
            select (theme.Code, sex, age, relationship)).ToArray();
        draws.Shuffle(all);
        return [.. all.Take(most).Select(s => Cells(s, draws.Next(1, 60), draws))];
    }

    private static IReadOnlyList<object?> Cells((string Theme, string Sex, string Age, string Relationship) suspects, int count, Random draws) =>
        [suspects.Theme, suspects.Sex, suspects.Age, suspects.Relationship, count, draws.Next(0, count + 1)];
}
