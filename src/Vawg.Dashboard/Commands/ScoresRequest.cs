using System.Globalization;
using Vawg.Data.Queries.Figures;
using Vawg.Data.Queries.Threats;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Threats;
using Vawg.Domain.Threats.Scoring;

namespace Vawg.Dashboard.Commands;

/// <summary>What the scores command was asked for, as typed.</summary>
internal sealed record ScoresRequest(string Edition, string? Collection, string Force, string Combine, string? Set, bool IsCsv, string? Explain)
{
    /// <summary>The printed edition; null for a year of a collection.</summary>
    public PrintedEdition? Printed => PrintedEdition.All.FirstOrDefault(e => e.Slug == Edition);

    /// <summary>What cannot be understood, in a sentence; null when all can.</summary>
    public string? Problem() => this switch
    {
        _ when Printed is null && !Period.TryParse(Edition, out _) => $"'{Edition}' is not an edition. Write 2024 or 2023 for a printed one, or \"year ending March 2023\".",
        _ when Printed is null && !ReadPeriod().IsYear => $"A score is of twelve months, and '{Edition}' is a quarter. Write \"{Period.YearEnding(ReadPeriod().Last).Label}\".",
        _ when Printed is not null && Collection is not null => $"Edition {Edition} is of counts that were printed and of no collection. Leave out --collection.",
        _ when Collection is not null && !Collections.TryParse(Collection, out _) => $"There is no collection '{Collection}'. Use demonstration or returns.",
        _ when !ThreatInputs.HasThemes(ReadCollection()) => $"{ReadCollection().Name()} has no themes to score. Use demonstration or returns.",
        _ when !IsNational && Find(Force) is null => $"There is no force '{Force}'. Use national, a code such as E23000010, or a name.",
        _ when !IsNational && Printed is not null => $"Edition {Edition} is of national counts, so it has no scores of a force. Ask for a year of a collection.",
        _ when ReadForce() is { IsTerritorial: false } other => $"{other.Name} has no area of its own to score. Use one of the 43 territorial forces.",
        _ when !Priority.TryParse(Combine, out _) => $"'{Combine}' is not a way of combining. Use uplift, beside or multiplied.",
        _ when Set is not null && ReadSet() is null => $"'{Set}' is not the number of a score set. Write 1, 2 and so on.",
        _ when Explain is not null && Themes.Find(Explain) is { Parent: { } parent } part => $"{part.Name} is a part of {parent} and has no score of its own.",
        _ when Explain is not null && ReadTheme() is null => $"There is no theme '{Explain}'. Use {string.Join(", ", Themes.Nine.Select(t => t.Code))}.",
        _ when Explain is not null && IsCsv => "The working of a theme is text. Leave out --csv or --explain.",
        _ => null,
    };

    public Collection ReadCollection() => Collection is null ? Domain.Measures.Collection.Demonstration : Collections.TryParse(Collection, out var collection) ? collection : default;

    public Period ReadPeriod() => Period.TryParse(Edition, out var period) ? period : default;

    public Force? ReadForce() => IsNational ? null : Find(Force);

    public Combining ReadCombining() => Priority.TryParse(Combine, out var combining) ? combining : default;

    public int? ReadSet() => int.TryParse(Set, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;

    public Theme? ReadTheme() => Themes.Nine.FirstOrDefault(t => t.Code.Equals(Explain, StringComparison.OrdinalIgnoreCase));

    private bool IsNational => Force.Equals(FigureLines.National, StringComparison.OrdinalIgnoreCase);

    private static Force? Find(string text) => Forces.Find(text) ?? Forces.FindBySlug(text);
}
