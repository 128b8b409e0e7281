using Vawg.Domain.Measures;
using Vawg.Domain.Reference;

namespace Vawg.Domain.Returns.Screening;

/// <summary>What was published before, beside which a return is judged plausible.</summary>
public sealed record ReturnHistory
{
    public static ReturnHistory None { get; } = new();

    /// <summary>Number of the version of this force and quarter that was published last; 0 for none.</summary>
    public int PublishedVersion { get; init; }

    /// <summary>Counts by theme code in the same quarter a year before; a theme that is not here was not published.</summary>
    public IReadOnlyDictionary<string, Count> YearBefore { get; init; } = new Dictionary<string, Count>(StringComparer.Ordinal);

    /// <summary>Overdispersion of the change over a year, by theme code: mean z squared over the forces, at least 1.</summary>
    public IReadOnlyDictionary<string, double> Phi { get; init; } = new Dictionary<string, double>(StringComparer.Ordinal);

    /// <summary>For each flag, offences that carried it and all offences of the VAWG total, in the quarters before, oldest first.</summary>
    public IReadOnlyDictionary<FlagSet, IReadOnlyList<(long With, long All)>> FlagQuarters { get; init; } = new Dictionary<FlagSet, IReadOnlyList<(long, long)>>();

    /// <summary>The lowest and highest count of a theme among the force's peers in the latest quarter published, by theme code, where most of them report any.</summary>
    public IReadOnlyDictionary<string, (long Lowest, long Highest)> ReportedByPeers { get; init; } = new Dictionary<string, (long, long)>(StringComparer.Ordinal);
}
