using System.Globalization;
using Vawg.Domain.Threats.Scoring;

namespace Vawg.Dashboard.Features.Threats;

/// <summary>Weights, bands, points and lambda as they are filled in.</summary>
public sealed class MethodForm
{
    /// <summary>By the key of the criterion.</summary>
    public Dictionary<string, string?> Weight { get; set; } = [];

    /// <summary>By the key of the criterion, numbers with commas between.</summary>
    public Dictionary<string, string?> Band { get; set; } = [];

    /// <summary>Points of the levels 0 to 4 with commas between.</summary>
    public string? Points { get; set; }

    public string? Lambda { get; set; }

    public int? BasedOn { get; set; }

    public string? Why { get; set; }

    /// <summary>"preview" or "keep".</summary>
    public string? What { get; set; }

    /// <summary>The field of a weight, as it stands in the page.</summary>
    public static string WeightField(CriterionDefinition criterion) => $"weight-{criterion.Key}";

    /// <summary>The field of the bands of a criterion.</summary>
    public static string BandField(CriterionDefinition criterion) => $"band-{criterion.Key}";

    /// <summary>The method that was filled in, and what is wrong with it: at most one sentence for a field.</summary>
    public (ScoreMethod Method, IReadOnlyList<(string Field, string Text)> Problems) Applied()
    {
        var problems = new List<(string Field, string Text)>();
        double Number(string? text, string field, string what)
        {
            if (double.TryParse(text?.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            {
                return number;
            }

            problems.Add((field, $"{what} has to be a number."));
            return double.NaN;
        }

        IReadOnlyList<double> Numbers(string? text, string field, string what) => [.. (text ?? string.Empty).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(t => Number(t, field, what))];

        var method = new ScoreMethod
        {
            Weights = Criteria.All.ToDictionary(c => c.Criterion, c => Number(Weight.GetValueOrDefault(c.Key), WeightField(c), $"The weight of {c.Name.ToLowerInvariant()}")),
            Bands = Criteria.All.Where(c => c.CanBeMeasured).ToDictionary(c => c.Criterion, c => new LevelBands(c.Criterion, Numbers(Band.GetValueOrDefault(c.Key), BandField(c), $"Each band of {c.Name.ToLowerInvariant()}"))),
            Points = Numbers(Points, "points", "Each of the points"),
            Lambda = Number(Lambda, "lambda", "Lambda"),
        };
        var all = problems.Concat(method.Problems().Select(p => (FieldOf(p), p.Text))).DistinctBy(p => p.Item1, StringComparer.Ordinal).ToList();
        return (method, [.. Fields.SelectMany(f => all.Where(p => p.Item1 == f))]);
    }

    /// <summary>The fields in the order of the page.</summary>
    private static IEnumerable<string> Fields => [.. Criteria.All.SelectMany(c => new[] { WeightField(c), BandField(c) }), "points", "lambda"];

    private static string FieldOf(MethodProblem problem) => problem.Field switch
    {
        MethodField.Points => "points",
        MethodField.Lambda => "lambda",
        MethodField.Weight => WeightField(problem.Criterion!.Value.Definition()),
        MethodField.Bands => BandField(problem.Criterion!.Value.Definition()),
        _ => throw new InvalidOperationException($"A problem of {problem.Field} has no field."),
    };
}
