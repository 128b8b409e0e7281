using Vawg.Data.Model;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Data.Queries.Overview;

/// <summary>A change that one version made to a published figure of a force.</summary>
public sealed record ForceRestatement
{
    public required Force Force { get; init; }

    /// <summary>The quarter of the figure; for residents the one that ends in the middle of their year.</summary>
    public required Quarter Quarter { get; init; }

    public required RestatedSubject Subject { get; init; }

    /// <summary>What was counted, as the pages of the collection name it: "Domestic abuse", "Rape, all victims, outcome 1, closed basis".</summary>
    public required string Name { get; init; }

    public required Count Before { get; init; }

    public required Count After { get; init; }

    public required int VersionNumber { get; init; }

    public required DateTime PublishedAtUtc { get; init; }

    /// <summary>Whether the version was taken back, which left the figure missing.</summary>
    public bool IsWithdrawal { get; init; }

    /// <summary>"26 November 2026 (version 2)"; of a withdrawal, of which no day is kept, the version alone.</summary>
    public string Published => IsWithdrawal ? $"Withdrawn (version {VersionNumber})" : $"{FigurePresenter.Date(PublishedAtUtc)} (version {VersionNumber})";

    /// <summary>"Q1 2023/24", "mid-2023".</summary>
    public string When => Subject.Kind == RestatedKind.Residents ? $"mid-{Quarter.LastDay.Year}" : Quarter.ShortLabel;

    /// <summary>How far the figure moved, in its own number; 0 when either side is missing.</summary>
    public double Size => Before.Known is { } before && After.Known is { } after ? Math.Abs(after - before) : 0;

    /// <summary>"domestic abuse fell by 412 offences (\u22123.1%)"; of a hidden figure that it was restated and no more.</summary>
    public string Words => (Before.Known, After.Known) switch
    {
        ({ } before, { } after) when before != 0 => $"{Lower(Name)} {(after < before ? "fell" : "rose")} by {Moved(Math.Abs(after - before))} ({FigurePresenter.SignedPercent(100d * (after - before) / before)})",
        _ when Before.Reason == MissingReason.Suppressed => $"{Lower(Name)} was restated",
        _ => $"{Lower(Name)} changed from {FigurePresenter.Text(Before)} to {FigurePresenter.Text(After)}",
    };

    /// <summary>Names of outcomes and residents say already what is counted.</summary>
    private string Moved(long by) => Subject is not RestatedOffences ? FigurePresenter.Whole(by) : by == 1 ? "1 offence" : $"{FigurePresenter.Whole(by)} offences";

    private static string Lower(string name) => name.StartsWith("VAWG", StringComparison.Ordinal) ? name : char.ToLowerInvariant(name[0]) + name[1..];
}
