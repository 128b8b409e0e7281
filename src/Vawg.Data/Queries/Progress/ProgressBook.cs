using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Data.Queries.Progress;

/// <summary>Every status of a collection in memory: what returns say and what was entered by form since. Of the two the later counts.</summary>
internal sealed class ProgressBook(int publication, StatusTable returns, int lastEntry, StatusTable entries)
{
    /// <summary>The publication of the returns.</summary>
    public int Publication => publication;

    /// <summary>The identifier of the last entry by form; none is ever changed, so it says whether there are more.</summary>
    public int LastEntry => lastEntry;

    public ReportedStatus? At(ForceCode force, Quarter quarter, string commitment) => (returns.At(force, quarter, commitment), entries.At(force, quarter, commitment)) switch
    {
        ({ } returned, { } entered) => returned.AtUtc > entered.AtUtc ? returned : entered,
        var (returned, entered) => returned ?? entered,
    };

    public bool HasAny(ForceCode force, Quarter quarter) => returns.HasAny(force, quarter) || entries.HasAny(force, quarter);

    /// <summary>The same returns with other entries.</summary>
    public ProgressBook With(int last, StatusTable newer) => new(publication, returns, last, newer);
}
