using Vawg.Data.Queries.Progress;
using Vawg.Domain.Measures;

namespace Vawg.Dashboard.Features.Progress;

/// <summary>Progress of a pillar in words: the mean of what was reported, and its bounds where anything was not.</summary>
internal static class PillarText
{
    /// <summary>"63 (60 to 69)", "55" where all was reported, or a symbol.</summary>
    public static string Of(ForceProgress row, int pillar) => $"{Value(row, pillar)} {Bounds(row, pillar)}".TrimEnd();

    /// <summary>The mean of what was reported, "63", or a symbol.</summary>
    public static string Value(ForceProgress row, int pillar) => row.Cells[pillar].Progress is { } progress ? Value(progress.Reported) : Missing(row).Symbol();

    /// <summary>"(60 to 69)"; empty where all was reported.</summary>
    public static string Bounds(ForceProgress row, int pillar) => row.Cells[pillar].Progress is { } progress ? Bounds(progress.Lower, progress.Upper) : string.Empty;

    public static string Of(MedianProgress? median) => $"{Value(median)} {Bounds(median)}".TrimEnd();

    public static string Value(MedianProgress? median) => median is null ? MissingReason.NotSupplied.Symbol() : Value(median.Reported);

    public static string Bounds(MedianProgress? median) => median is null ? string.Empty : Bounds(median.Lower, median.Upper);

    /// <summary>Why a force has no progress in a pillar.</summary>
    public static MissingReason Missing(ForceProgress row) => row.HasReported ? MissingReason.NotApplicable : MissingReason.NotSupplied;

    /// <summary>"2 late", or nothing.</summary>
    public static string Late(int late) => late == 0 ? string.Empty : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{late} late");

    public static string Percent(double share) => FigurePresenter.Number(100 * share, 0);

    private static string Value(double? reported) => reported is { } known ? Percent(known) : MissingReason.NotSupplied.Symbol();

    private static string Bounds(double lower, double upper) => lower == upper ? string.Empty : $"({Percent(lower)} to {Percent(upper)})";
}
