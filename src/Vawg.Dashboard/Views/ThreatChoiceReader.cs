using System.Globalization;
using Vawg.Data.Queries.Threats;
using Vawg.Domain.Threats;
using Vawg.Domain.Threats.Scoring;

namespace Vawg.Dashboard.Views;

/// <summary>Reads what was chosen of threat scores from an address; what cannot be understood is left out and told in a sentence.</summary>
public static class ThreatChoiceReader
{
    public static (ThreatChoice Choice, IReadOnlyList<string> Notices) Read(IQueryCollection query)
    {
        var notices = new List<string>();
        var weights = new Dictionary<Criterion, double>();
        foreach (var criterion in Criteria.All)
        {
            if (Number(query, ThreatChoice.WeightName(criterion.Criterion), 0, ScoreMethod.LargestWeight, $"The weight of {criterion.Name.ToLowerInvariant()}", notices) is { } weight)
            {
                weights.Add(criterion.Criterion, weight);
            }
        }

        var recorded = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var theme in Themes.Nine)
        {
            if (Number(query, ThreatChoice.RecordedName(theme.Code), 1, 100, $"The share of {theme.Name.ToLowerInvariant()} that is recorded, in per cent,", notices) is { } percent and < 100)
            {
                recorded.Add(theme.Code, percent);
            }
        }

        var choice = new ThreatChoice
        {
            Edition = EditionOf(query["edition"].FirstOrDefault(), notices),
            Combining = CombiningOf(query["combine"].FirstOrDefault(), notices),
            SetNumber = (int?)Number(query, "set", 1, 1_000_000, "The number of a score set", notices),
            Lambda = Number(query, "lambda", 0, ScoreMethod.LargestLambda, "Lambda", notices),
            Weights = weights,
            RecordedPercent = recorded,
        };
        return (choice, notices);
    }

    /// <summary>The choice without what is the same in a method, so that an address names only what differs.</summary>
    public static ThreatChoice Beside(this ThreatChoice choice, ScoreMethod method) => choice with
    {
        Lambda = choice.Lambda == method.Lambda ? null : choice.Lambda,
        Weights = choice.Weights.Where(w => w.Value != method.Weights[w.Key]).ToDictionary(),
    };

    private static string? EditionOf(string? text, List<string> notices)
    {
        if (string.IsNullOrWhiteSpace(text) || text == ThreatEdition.Figures || PrintedEdition.All.Any(e => e.Slug == text))
        {
            return string.IsNullOrWhiteSpace(text) ? null : text;
        }

        notices.Add($"There is no edition called \u201c{Quoted.Of(text)}\u201d, so another is shown.");
        return null;
    }

    private static Combining CombiningOf(string? text, List<string> notices)
    {
        if (string.IsNullOrWhiteSpace(text))
        {
            return Combining.Uplift;
        }

        if (Priority.TryParse(text, out var combining))
        {
            return combining;
        }

        notices.Add($"Scores cannot be combined by \u201c{Quoted.Of(text)}\u201d, so the organisation lifts the risk.");
        return Combining.Uplift;
    }

    private static double? Number(IQueryCollection query, string name, double least, double most, string what, List<string> notices)
    {
        if (query[name].FirstOrDefault() is not { } text || string.IsNullOrWhiteSpace(text))
        {
            return null;
        }

        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && number >= least && number <= most)
        {
            return number;
        }

        notices.Add(string.Create(CultureInfo.InvariantCulture, $"{what} has to be a number from {least} to {most}; \u201c{Quoted.Of(text)}\u201d was left out."));
        return null;
    }
}
