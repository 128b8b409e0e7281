using Vawg.Domain.Reference;

namespace Vawg.Domain.Progress;

/// <summary>Kinds of work that the versions place under different pillars.</summary>
public static class PillarPlacements
{
    public static IReadOnlyList<PillarPlacement> All { get; } = ReferenceTable.Read("pillar_placements.csv", Convert);

    /// <summary>The kinds of work, in the order in which they are listed.</summary>
    public static IReadOnlyList<string> Works { get; } = All.Select(p => p.Work).Distinct(StringComparer.Ordinal).ToList();

    /// <summary>Where the version of a commitment places it, when that is not the pillar under which it counts; else null.</summary>
    public static PillarPlacement? ElsewhereOf(Commitment commitment) =>
        All.FirstOrDefault(p => p.References.Contains(commitment.Reference, StringComparer.Ordinal) && !p.Pillars.Contains(commitment.Pillar, StringComparer.Ordinal));

    /// <summary>The pillars under which the work counts here, whatever the versions print.</summary>
    public static IReadOnlyList<string> CountedUnder(string work) => Pillars.All
        .Where(pillar => All.Any(p => p.Work == work && p.References.Any(r => Commitments.Find(r) is { Counts: true } counted && counted.Pillar == pillar)))
        .ToList();

    private static PillarPlacement Convert(ReferenceRow row) => new(
        row.Text("work"),
        Frameworks.FindBySlug(row.Text("framework")) ?? throw new InvalidOperationException($"There is no framework {row.Text("framework")}."),
        row.Text("printed"),
        row.List("pillars"),
        row.List("references"),
        row.Text("where"));
}
