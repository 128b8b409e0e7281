using Vawg.Domain;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;

namespace Vawg.Data.Seeding.Demonstration;

/// <summary>The sheet of commitments of one return, from the quarter of the framework on.</summary>
internal static class CommitmentSheet
{
    private const int FirstRow = 2;
    private const double OverdueWithNote = 0.7;

    public static List<CommitmentRow> Rows(MeasuredQuarter of)
    {
        var rows = new List<CommitmentRow>(48);
        if (of.Quarter < PolicyQuarters.Framework || !PlantedInMeasures.ReturnsCommitments(of.Force.Code, of.Quarter))
        {
            return rows;
        }

        var ways = of.Ways(DrawStream.Commitments);
        var pace = of.IsOf(PlantedInMeasures.SlowCommitments) ? PlantedInMeasures.SlowPace : ways.Factor(0.2);
        var draws = of.Draws(DrawStream.Commitments);
        for (var i = 0; i < Commitments.OfForces.Count; i++)
        {
            var commitment = Commitments.OfForces[i];
            if (of.Quarter >= PolicyQuarters.CommitmentsOf2024 || !CommitmentPath.IsNewerThanTheCollection(commitment))
            {
                rows.Add(Row(commitment, new CommitmentPath(commitment, i, of, pace), of, rows.Count + FirstRow, ref draws));
            }
        }

        return rows;
    }

    private static CommitmentRow Row(Commitment commitment, CommitmentPath path, MeasuredQuarter of, int sourceRow, ref SeededDraws draws)
    {
        var status = path.Status(ref draws);
        var hasNote = draws.Uniform() < OverdueWithNote && status != CommitmentStatus.Embedded && path.Due <= of.Quarter.LastDay;
        return new CommitmentRow(
            commitment.Reference,
            status,
            path.Due,
            Word(CommitmentWords.Owners(commitment.Pillar), path),
            status == CommitmentStatus.Embedded ? Word(CommitmentWords.Evidence(commitment.Pillar), path) : string.Empty,
            hasNote ? Word(CommitmentWords.Notes, path) : string.Empty,
            sourceRow);
    }

    private static string Word(IReadOnlyList<string> words, CommitmentPath path) => words[path.Pick % words.Count];
}
