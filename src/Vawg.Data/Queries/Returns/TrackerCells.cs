using Vawg.Data.Model;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;

namespace Vawg.Data.Queries.Returns;

/// <summary>Tells how it stands with a return from its newest version, or from the calendar when there is none.</summary>
internal static class TrackerCells
{
    /// <param name="publishedNumber">The version that is published; null for none.</param>
    /// <param name="openWarnings">Warnings that still need a reason.</param>
    /// <param name="isCollected">Whether returns of the quarter are collected: what was withdrawn is then still awaited.</param>
    public static TrackerCell Of(Force force, Quarter quarter, Submission newest, int? publishedNumber, int openWarnings, bool isCollected)
    {
        var (state, detail, waitsFor) = newest.Stage switch
        {
            ReturnStage.Received or ReturnStage.Reading or ReturnStage.Screening => (TrackerState.Received, newest.Stage.Words().ToLowerInvariant(), string.Empty),
            ReturnStage.Failed => (TrackerState.InQuery, newest.FailPlaces > 0 ? $"failed, {Places(newest.FailPlaces)}" : "failed", "Force: a corrected file"),
            ReturnStage.Screened when openWarnings > 0 => (TrackerState.Screened, openWarnings == 1 ? "1 warning" : $"{openWarnings} warnings", openWarnings == 1 ? "Force: a reason for the warning" : "Force: a reason for each warning"),
            ReturnStage.Screened => (TrackerState.Screened, string.Empty, "Force: to submit it"),
            ReturnStage.Submitted => (TrackerState.Submitted, string.Empty, "An approver"),
            ReturnStage.ChangeRequested => (TrackerState.InQuery, "change requested", "Force: an answer or a corrected file"),
            ReturnStage.Approved => (TrackerState.Approved, string.Empty, string.Empty),
            ReturnStage.Published => (TrackerState.Published, string.Empty, string.Empty),
            ReturnStage.Withdrawn or ReturnStage.Superseded => (TrackerState.Withdrawn, string.Empty, isCollected ? "Force: a return" : string.Empty),
            _ => throw new ArgumentOutOfRangeException(nameof(newest), newest.Stage, "A stage that the tracker does not know."),
        };
        return new TrackerCell
        {
            Force = force,
            Quarter = quarter,
            State = state,
            SubmissionId = newest.Id,
            Number = newest.Number,
            PublishedNumber = publishedNumber,
            Detail = detail,
            WaitsFor = waitsFor,
            Since = DateOnly.FromDateTime(newest.StageAtUtc),
        };
    }

    /// <summary>Nothing was handed in yet.</summary>
    /// <param name="due">The day by which it is due; null where returns of the quarter are not collected.</param>
    public static TrackerCell Awaited(Force force, Quarter quarter, DateOnly? due, DateOnly today)
    {
        var state = due is null ? TrackerState.NotCollected
            : quarter.LastDay >= today ? TrackerState.NotDue
            : due >= today ? TrackerState.Due
            : TrackerState.Late;
        var late = due is { } day ? today.DayNumber - day.DayNumber : 0;
        return new TrackerCell
        {
            Force = force,
            Quarter = quarter,
            State = state,
            Detail = state == TrackerState.Late ? late == 1 ? "1 day" : string.Create(PublicationCulture.English, $"{late:N0} days") : string.Empty,
            WaitsFor = state == TrackerState.Late ? "Force: a return" : string.Empty,
            Since = state == TrackerState.Late ? due : null,
        };
    }

    private static string Places(int places) => places == 1 ? "1 place" : string.Create(PublicationCulture.English, $"{places:N0} places");
}
