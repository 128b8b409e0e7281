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

    /// <summary>For each flag, offences that carried it and all offences of the VAWG total, in the quarters up to the one before, one after the other, oldest first; none of all where a quarter has no return or the return does not supply the flag.</summary>
    public IReadOnlyDictionary<FlagSet, IReadOnlyList<(long With, long All)>> FlagQuarters { get; init; } = new Dictionary<FlagSet, IReadOnlyList<(long, long)>>();

    /// <summary>Codes of the themes of which most other forces report any in the latest quarter published. How many is not told: it may be a small cell of another force.</summary>
    public IReadOnlySet<string> ReportedByPeers { get; init; } = new HashSet<string>(StringComparer.Ordinal);
}
