using Vawg.Domain.Reference;

namespace Vawg.Domain.Threats.Scoring;

/// <summary>One thing in which two score sets differ.</summary>
/// <param name="What">"Weight of volume", "Domestic abuse, physical harm".</param>
/// <param name="Before">As it was; empty where there was none.</param>
/// <param name="After">As it is; empty where there is none.</param>
/// <param name="Reason">The reason given with an assessed level; empty for others.</param>
public sealed record ScoreSetChange(string What, string Before, string After, string Reason)
{
    /// <summary>Every difference, the method first.</summary>
    public static IReadOnlyList<ScoreSetChange> Between(ScoreSet before, ScoreSet after)
    {
        var changes = new List<ScoreSetChange>();
        Add("Lambda", Text(before.Method.Lambda), Text(after.Method.Lambda));
        Add("Points of the levels 0 to 4", Join(before.Method.Points), Join(after.Method.Points));
        foreach (var criterion in Criteria.All)
        {
            var name = criterion.Name.ToLowerInvariant();
            Add($"Weight of {name}", Text(before.Method.Weights[criterion.Criterion]), Text(after.Method.Weights[criterion.Criterion]));
            if (criterion.CanBeMeasured)
            {
                Add($"Bands of {name}", Join(before.Method.Bands[criterion.Criterion].Edges), Join(after.Method.Bands[criterion.Criterion].Edges));
            }
        }

        var (old, now) = (ByPlace(before), ByPlace(after));
        foreach (var key in old.Keys.Union(now.Keys).OrderBy(k => Themes.All.TakeWhile(t => t.Code != k.Theme).Count()).ThenBy(k => k.Criterion).ThenBy(k => k.Force?.Text, StringComparer.Ordinal))
        {
            var (earlier, later) = (old.GetValueOrDefault(key), now.GetValueOrDefault(key));
            if (earlier?.Level != later?.Level || earlier?.Reason != later?.Reason)
            {
                changes.Add(new ScoreSetChange(NameOf(key), Text(earlier?.Level), Text(later?.Level), later?.Reason ?? string.Empty));
            }
        }

        return changes;

        void Add(string what, string earlier, string later)
        {
            if (earlier != later)
            {
                changes.Add(new ScoreSetChange(what, earlier, later, string.Empty));
            }
        }
    }

    private static Dictionary<(string Theme, Criterion Criterion, ForceCode? Force), AssessedLevel> ByPlace(ScoreSet set) => set.Levels.ToDictionary(l => (l.ThemeCode, l.Criterion, l.Force));

    private static string NameOf((string Theme, Criterion Criterion, ForceCode? Force) key) =>
        $"{Themes.Find(key.Theme)!.Name}, {key.Criterion.Definition().Name.ToLowerInvariant()}{(key.Force is { } force ? $", {Forces.Get(force).Name}" : string.Empty)}";

    private static string Text(double? number) => number?.ToString("0.####", Periods.PublicationCulture.English) ?? string.Empty;

    private static string Join(IReadOnlyList<double> numbers) => string.Join(", ", numbers.Select(n => Text(n)));
}
