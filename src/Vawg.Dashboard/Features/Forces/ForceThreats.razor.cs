using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Components.Figures;
using Vawg.Dashboard.Views;
using Vawg.Domain.Reference;
using Vawg.Domain.Threats.Scoring;

namespace Vawg.Dashboard.Features.Forces;

/// <summary>A force's own ranking of the nine themes beside the national one, with the differences in words.</summary>
public partial class ForceThreats : ComponentBase
{
    private const int MostNamed = 2;

    private RankModel? _rank;

    [Parameter, EditorRequired]
    public View View { get; set; } = default!;

    [Parameter, EditorRequired]
    public Force Force { get; set; } = default!;

    /// <summary>The force's scores; null where the collection has no themes.</summary>
    [Parameter, EditorRequired]
    public PlaceScores? Scores { get; set; }

    /// <summary>The nation's scores.</summary>
    [Parameter, EditorRequired]
    public PlaceScores? National { get; set; }

    protected override void OnParametersSet() => _rank = Scores is null ? null : new RankModel(Scores, Force.Name, View.Choice.Period.Label);

    private string File(string extension) => AppUrls.ThreatFileOf(View.Choice with { Force = Force }, ThreatChoice.None, "own-ranking", extension);

    /// <summary>The rank beside the nation's, and the criteria whose points differ most.</summary>
    private static string Words(RankedTheme own, RankedTheme nation)
    {
        var differing = own.Score.Criteria
            .Select(c => (c.Criterion, Own: c, Nation: nation.Score.Of(c.Criterion)))
            .Where(c => c.Own.Level is { } a && c.Nation.Level is { } b && a != b)
            .OrderByDescending(c => Math.Abs(c.Own.Product!.Value - c.Nation.Product!.Value))
            .Take(MostNamed)
            .Select(c => $"{c.Criterion.Definition().Name.ToLowerInvariant()} {c.Own.Level}, against {c.Nation.Level} there")
            .ToList();
        var rank = RankWords.Beside(own.Rank, nation.Rank, "England and Wales");
        return differing.Count == 0 ? $"{rank}." : $"{rank}: {RankWords.List(differing)}.";
    }
}
