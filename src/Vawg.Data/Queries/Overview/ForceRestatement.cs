using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Reference;

namespace Vawg.Data.Queries.Overview;

/// <summary>The largest change that one version made to a force's published figures of a quarter.</summary>
public sealed record ForceRestatement
{
    public required Force Force { get; init; }

    public required Quarter Quarter { get; init; }

    public required Topic Topic { get; init; }

    public required Count Before { get; init; }

    public required Count After { get; init; }

    public required int VersionNumber { get; init; }

    public required DateTime PublishedAtUtc { get; init; }

    /// <summary>How far the figure moved, in its own number; 0 when either side is missing.</summary>
    public double Size => Before.Known is { } before && After.Known is { } after ? Math.Abs(after - before) : 0;

    /// <summary>"domestic abuse fell by 412 offences (\u22123.1%)"; of a hidden figure that it was restated and no more.</summary>
    public string Words => (Before.Known, After.Known) switch
    {
        ({ } before, { } after) when before != 0 => $"{Lower(Topic.Name)} {(after < before ? "fell" : "rose")} by {FigurePresenter.Whole(Math.Abs(after - before))} offences ({FigurePresenter.SignedPercent(100d * (after - before) / before)})",
        _ when Before.Reason == MissingReason.Suppressed => $"{Lower(Topic.Name)} was restated",
        _ => $"{Lower(Topic.Name)} changed from {FigurePresenter.Text(Before)} to {FigurePresenter.Text(After)}",
    };

    private static string Lower(string name) => name.StartsWith("VAWG", StringComparison.Ordinal) ? name : char.ToLowerInvariant(name[0]) + name[1..];
}
