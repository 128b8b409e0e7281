using System.Text.Json;
using Vawg.Domain.Threats.Scoring;

namespace Vawg.Data.Threats;

/// <summary>A score method as the text in which it is stored; numbers come back to the last bit.</summary>
internal static class ScoreMethodText
{
    public static string Of(ScoreMethod method) => JsonSerializer.Serialize(new Stored(
        method.Points,
        method.Weights.ToDictionary(w => w.Key.Definition().Key, w => w.Value),
        method.Bands.ToDictionary(b => b.Key.Definition().Key, b => b.Value.Edges),
        method.Lambda));

    public static ScoreMethod Read(string text)
    {
        var stored = JsonSerializer.Deserialize<Stored>(text) ?? throw new FormatException("A stored score method is empty.");
        return new ScoreMethod
        {
            Points = stored.Points,
            Weights = stored.Weights.ToDictionary(w => Criteria.Find(w.Key)!.Criterion, w => w.Value),
            Bands = stored.Bands.Select(b => new LevelBands(Criteria.Find(b.Key)!.Criterion, b.Value)).ToDictionary(b => b.Criterion),
            Lambda = stored.Lambda,
        };
    }

    private sealed record Stored(IReadOnlyList<double> Points, IReadOnlyDictionary<string, double> Weights, IReadOnlyDictionary<string, IReadOnlyList<double>> Bands, double Lambda);
}
