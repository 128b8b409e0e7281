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

    /// <summary>The method that was filled in; what is not a number is told.</summary>
    public (ScoreMethod Method, IReadOnlyList<string> Problems) Applied(ScoreMethod method)
    {
        var problems = new List<string>();
        double Number(string? text, string what)
        {
            if (double.TryParse(text?.Trim(), NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
            {
                return number;
            }

            problems.Add($"{what} has to be a number.");
            return 0;
        }

        IReadOnlyList<double> Numbers(string? text, string what) => (text ?? string.Empty).Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(t => Number(t, what)).ToList();

        var filled = new ScoreMethod
        {
            Points = Numbers(Points, "Each of the points"),
            Weights = Criteria.All.ToDictionary(c => c.Criterion, c => Number(Weight.GetValueOrDefault(c.Key), $"The weight of {c.Name.ToLowerInvariant()}")),
            Bands = Criteria.All.Where(c => c.CanBeMeasured).ToDictionary(c => c.Criterion, c => new LevelBands(c.Criterion, Numbers(Band.GetValueOrDefault(c.Key), $"Each band of {c.Name.ToLowerInvariant()}"))),
            Lambda = Number(Lambda, "Lambda"),
        };
        return problems.Count > 0 ? (method, problems) : (filled, filled.Problems());
    }
}
