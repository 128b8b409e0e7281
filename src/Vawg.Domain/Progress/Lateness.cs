using System.Globalization;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns;

namespace Vawg.Domain.Progress;

/// <summary>A commitment past the day by which it was due and not embedded.</summary>
/// <param name="Due">The framework's day where it has one, else the force's own.</param>
/// <param name="Months">Whole months from that day to the last of the quarter.</param>
public sealed record Lateness(DateOnly Due, int Months)
{
    /// <summary>"Late by 12 months".</summary>
    public string Words => Months switch
    {
        0 => "Late by less than a month",
        1 => "Late by 1 month",
        _ => string.Create(CultureInfo.InvariantCulture, $"Late by {Months} months"),
    };

    /// <summary>How late it is at the end of a quarter; null when it is not, or comes again and so has no day.</summary>
    public static Lateness? Of(Commitment commitment, DateOnly? own, CommitmentStatus status, Quarter quarter) =>
        status is CommitmentStatus.Embedded or CommitmentStatus.NotApplicable || commitment.Recurs is not null ? null : Of(commitment.Due ?? own, quarter);

    /// <summary>How late something not done is at the end of a quarter.</summary>
    public static Lateness? Of(DateOnly? due, Quarter quarter) =>
        due is { } day && day < quarter.LastDay ? new Lateness(day, WholeMonths(day, quarter.LastDay)) : null;

    private static int WholeMonths(DateOnly from, DateOnly to)
    {
        var months = ((to.Year - from.Year) * 12) + to.Month - from.Month;
        return from.AddMonths(months) > to ? months - 1 : months;
    }
}
