using Vawg.Domain.Periods;

namespace Vawg.Domain.Threats.Scoring;

/// <summary>The band that gave a measured level: "20 to under 100 is level 1".</summary>
internal static class BandWords
{
    public static string Of(CriterionScore line, ScoreMethod method)
    {
        var edges = method.Bands[line.Criterion].Edges;
        var level = line.Level!.Value;
        string Edge(int index) => edges[index].ToString("#,0.##", PublicationCulture.English).Replace('-', '\u2212');
        return line.Criterion switch
        {
            Criterion.Severity => level == 0 ? $"under {Edge(0)} is level 0" : level == 4 ? $"{Edge(3)} and over is level 4" : $"{Edge(level - 1)} to under {Edge(level)} is level {level}",
            Criterion.Volume => level == 0 ? "none is level 0" : level == 1 ? $"under {Edge(0)} is level 1" : level == 4 ? $"{Edge(2)} and over is level 4" : $"{Edge(level - 2)} to under {Edge(level - 1)} is level {level}",
            Criterion.Trend => level == 0 ? $"under {Edge(0)}% is level 0" : level == 4 ? $"over {Edge(3)}% is level 4" : $"{(level == 1 ? Edge(0) : $"over {Edge(level - 1)}")}% to {Edge(level)}% is level {level}",
            _ => level == 0 ? $"{Edge(0)}% and over is level 0" : level == 4 ? $"under {Edge(3)}% is level 4" : $"{Edge(level)}% to under {Edge(level - 1)}% is level {level}",
        };
    }
}
