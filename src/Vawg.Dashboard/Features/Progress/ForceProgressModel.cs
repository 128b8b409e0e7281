using Vawg.Dashboard.Views;
using Vawg.Data.Queries.Progress;
using Vawg.Domain.Progress;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;

namespace Vawg.Dashboard.Features.Progress;

/// <summary>Everything that a force's page of progress shows.</summary>
public sealed class ForceProgressModel
{
    public ForceProgressModel(ProgressModel progress, Force force, PlaceTrends? trends)
    {
        Progress = progress;
        Force = force;
        Trends = trends;
        Row = progress.Figures.OfForce(force, progress.Quarter, progress.Choice.Framework);
        Lines = Commitments.OfForces.Where(c => progress.Choice.Framework is null || c.Framework == progress.Choice.Framework.Source).Select(LineOf).ToList();
        Shown = Lines.Where(l => IsShown(l, progress.Choice)).ToList();
        Movement = Drawn();
    }

    public ProgressModel Progress { get; }

    public Force Force { get; }

    /// <summary>The force's measures; null where no collection holds figures.</summary>
    public PlaceTrends? Trends { get; }

    public ForceProgress Row { get; }

    /// <summary>Every commitment of the chosen version, headings among them.</summary>
    public IReadOnlyList<CommitmentLine> Lines { get; }

    /// <summary>Those that the reader asked for.</summary>
    public IReadOnlyList<CommitmentLine> Shown { get; }

    /// <summary>A measure beside the statuses of a commitment; null where none can be drawn.</summary>
    public MovementModel? Movement { get; }

    public IReadOnlyList<CommitmentLine> Late => Lines.Where(l => l.Late is not null).OrderByDescending(l => l.Late!.Months).ToList();

    /// <summary>Embedded for a year or longer, and no measure that could improve did.</summary>
    public IReadOnlyList<CommitmentLine> WithoutMovement => Lines.Where(l => l.Review is { IsWithoutMovement: true }).ToList();

    public int Counted => Lines.Count(l => l.Counts);

    public string Deck
    {
        get
        {
            var embedded = Lines.Count(l => l.Counts && l.Status == CommitmentStatus.Embedded);
            var silent = Lines.Count(l => l.Counts && l.Status == CommitmentStatus.NotReported);
            return $"{embedded} of {Counted} commitments are embedded, {NumberWords.Of(Late.Count)} {(Late.Count == 1 ? "is" : "are")} late, and {NumberWords.Of(silent)} {(silent == 1 ? "was" : "were")} not reported.";
        }
    }

    /// <summary>How many commitments each choice would show.</summary>
    public int CountOf(ProgressChoice choice) => Lines.Count(l => IsShown(l, choice));

    private static bool IsShown(CommitmentLine line, ProgressChoice choice) =>
        (choice.Status is not { } status || line.Status == status) && choice.Show switch
        {
            ProgressShow.All => true,
            ProgressShow.Late => line.Late is not null,
            ProgressShow.Changed => line.IsChanged,
            _ => throw new InvalidOperationException($"A choice without a rule: {choice.Show}."),
        };

    private CommitmentLine LineOf(Commitment commitment)
    {
        var (figures, quarter) = (Progress.Figures, Progress.Quarter);
        return new CommitmentLine
        {
            Commitment = commitment,
            Said = figures.At(Force, quarter, commitment),
            Late = PillarProgress.Counts(commitment) ? figures.LatenessOf(Force, quarter, commitment) : null,
            Review = Trends?.Review(figures.EmbeddedOf(Force, quarter, commitment), commitment),
            IsChanged = figures.At(Force, quarter, commitment) is { } now && now.Status != figures.StatusOf(Force, quarter - 1, commitment),
        };
    }

    /// <summary>The chosen commitment, else the first that has not moved its measure, else the first embedded one, else any with a measure that can be drawn.</summary>
    private MovementModel? Drawn()
    {
        var chosen = Progress.Choice.Commitment is { } commitment ? Lines.FirstOrDefault(l => l.Commitment == commitment) : null;
        var inTurn = chosen is not null ? [chosen] : WithoutMovement.Concat(Lines.Where(l => l.Review is not null)).Concat(Lines);
        return Trends is null ? null : inTurn.Select(l => MovementModel.Of(Progress, Force, l, Trends)).FirstOrDefault(m => m is not null);
    }
}
