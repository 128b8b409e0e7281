using System.Globalization;
using Vawg.Data.Progress;
using Vawg.Data.Queries.Progress;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;

namespace Vawg.Dashboard.Features.Progress;

/// <summary>How far a force is with a commitment, as it is filled in.</summary>
public sealed class EntryForm
{
    public string? Quarter { get; set; }

    public string? Status { get; set; }

    public string? OwnerRole { get; set; }

    public string? Due { get; set; }

    public string? Evidence { get; set; }

    public string? Note { get; set; }

    /// <summary>How many entries there were when the form was opened.</summary>
    public int? BasedOn { get; set; }

    /// <summary>What was said last, to go on from.</summary>
    public static EntryForm Of(ReportedStatus? said, Quarter quarter) => new()
    {
        Quarter = quarter.Slug,
        Status = said?.Status.Code(),
        OwnerRole = said?.OwnerRole,
        Due = said?.Due?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        Evidence = said?.Evidence,
        Note = said?.Note,
    };

    /// <param name="shown">The quarter that the page shows, which is meant when none is given.</param>
    /// <param name="number">How many entries there are now.</param>
    public NewCommitmentEntry Written(Collection collection, Force force, Commitment commitment, Quarter shown, int number)
    {
        var day = DateOnly.TryParseExact(Due, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var due) ? due : (DateOnly?)null;
        return new NewCommitmentEntry
        {
            Collection = collection,
            Force = force,
            Commitment = commitment,
            Quarter = Quarter is null ? shown : Domain.Periods.Quarter.TryParse(Quarter, out var quarter) ? quarter : null,
            Status = CommitmentStatuses.TryParse(Status, out var status) ? status : null,
            OwnerRole = OwnerRole ?? string.Empty,
            Due = day,
            IsDueUnread = day is null && !string.IsNullOrWhiteSpace(Due),
            Evidence = (Evidence ?? string.Empty).ReplaceLineEndings("\n"),
            Note = (Note ?? string.Empty).ReplaceLineEndings("\n"),
            BasedOn = BasedOn ?? number,
        };
    }
}
