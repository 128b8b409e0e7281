using Vawg.Data.Queries.Progress;
using Vawg.Domain.Periods;
using Vawg.Domain.Progress;
using Vawg.Domain.Reference;

namespace Vawg.Data.Queries.Overview;

/// <summary>Forces with commitments past the day by which they were to be kept, the longest late first.</summary>
public static class OverdueCommitments
{
    public static IReadOnlyList<AttentionItem> Of(ProgressFigures progress, IEnumerable<Force> forces, Quarter quarter)
    {
        var counted = ProgressFigures.Counted(framework: null);
        return
        [
            .. forces
                .Select(f => (Force: f, Late: counted.Select(c => (Commitment: c, Lateness: progress.LatenessOf(f, quarter, c))).Where(c => c.Lateness is not null).ToList()))
                .Where(f => f.Late.Count > 0)
                .Select(f => ItemOf(f.Force, [.. f.Late.Select(l => (l.Commitment, l.Lateness!))], quarter))
                .OrderByDescending(i => i.Size)
                .ThenBy(i => i.Force.Name, StringComparer.Ordinal),
        ];
    }

    private static AttentionItem ItemOf(Force force, IReadOnlyList<(Commitment Commitment, Lateness Lateness)> late, Quarter quarter)
    {
        var longest = late.MaxBy(l => l.Lateness.Months);
        return new AttentionItem
        {
            Kind = AttentionKind.Overdue,
            Force = force,
            Topic = null,
            LinkText = late.Count == 1 ? $"A commitment of {force.Name}" : $"{late.Count} commitments of {force.Name}",
            Rest = late.Count == 1 ? $" was past its day at the end of {quarter.ShortLabel}." : $" were past their day at the end of {quarter.ShortLabel}.",
            Evidence = $"The longest: {longest.Commitment.Reference}, {char.ToLowerInvariant(longest.Lateness.Words[0])}{longest.Lateness.Words[1..]} ({string.Join(", ", late.Select(l => l.Commitment.Reference))}).",
            Size = (100 * late.Count) + longest.Lateness.Months,
        };
    }
}
