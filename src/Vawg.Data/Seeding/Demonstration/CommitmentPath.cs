using Vawg.Domain;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;

namespace Vawg.Data.Seeding.Demonstration;

/// <summary>How one force gets on with one commitment over the quarters: mostly forward, now and then a step back or nothing said.</summary>
internal sealed class CommitmentPath
{
    private const double Pace = 0.72;
    private const double SpreadOfPace = 0.35;
    private const double MostAtStart = 1.6;
    private const double AheadOfReports = 2;
    private const double StepsBack = 0.03;
    private const double NothingSaid = 0.015;

    private readonly Commitment _commitment;
    private readonly MeasuredQuarter _of;
    private readonly double _start;
    private readonly double _pace;

    public CommitmentPath(Commitment commitment, int place, MeasuredQuarter of, double paceOfForce)
    {
        var ways = new SeededDraws(DemonstrationCollection.Seed, (int)DrawStream.Commitments, of.Index, place, 0);
        (_commitment, _of) = (commitment, of);
        _start = (ways.Uniform() * MostAtStart) + (commitment.Reference.StartsWith("R-", StringComparison.Ordinal) ? AheadOfReports : 0);
        _pace = Pace * ways.Factor(SpreadOfPace) * paceOfForce;
        Due = commitment.Due ?? OwnDue(ref ways);
        Pick = (int)(ways.Uniform() * 15);
    }

    /// <summary>The framework's day, or one of the force's own.</summary>
    public DateOnly? Due { get; }

    /// <summary>Which of the words the force uses.</summary>
    public int Pick { get; }

    private bool IsOf2024 => IsNewerThanTheCollection(_commitment);

    /// <summary>Whether it is of the statement or framework of 2024, after the last quarter.</summary>
    public static bool IsNewerThanTheCollection(Commitment commitment) => commitment.Framework.Contains("2024", StringComparison.Ordinal);

    public CommitmentStatus Status(ref SeededDraws draws)
    {
        var chance = draws.Uniform();
        if (_of.IsOf(PlantedInMeasures.LittleSignOff) && _commitment.Reference == PlantedInMeasures.ScrutinyOfClosures)
        {
            return _of.Quarter >= PlantedInMeasures.ScrutinyEmbeddedFrom ? CommitmentStatus.Embedded : CommitmentStatus.InProgress;
        }

        if (chance < NothingSaid)
        {
            return CommitmentStatus.NotReported;
        }

        var quarters = _of.Quarter - (IsOf2024 ? PolicyQuarters.CommitmentsOf2024 : PolicyQuarters.Framework);
        var reached = _start + (_pace * quarters) - (chance > 1 - StepsBack ? 1 : 0);
        return reached switch
        {
            < 0.7 => CommitmentStatus.NotStarted,
            < 1.5 => CommitmentStatus.Planned,
            < 4.4 => CommitmentStatus.InProgress,
            _ => IsOf2024 ? CommitmentStatus.InProgress : CommitmentStatus.Embedded,
        };
    }

    private DateOnly? OwnDue(ref SeededDraws ways)
    {
        var (isGiven, later) = (ways.Uniform() < 0.75, (int)(ways.Uniform() * 6));
        var first = IsOf2024 ? new Quarter(2024, 2) : PolicyQuarters.Framework + 2;
        return isGiven ? (first + later).LastDay : null;
    }
}
