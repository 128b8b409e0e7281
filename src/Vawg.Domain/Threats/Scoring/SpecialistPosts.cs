namespace Vawg.Domain.Threats.Scoring;

/// <summary>Specialist posts that serve a theme, at the end of a period.</summary>
/// <param name="Established">Posts that should be filled.</param>
/// <param name="InPost">Of them, filled.</param>
/// <param name="Trained">Of the filled, with the required training; null when it is not supplied.</param>
public sealed record SpecialistPosts(long Established, long InPost, long? Trained)
{
    /// <summary>The roles whose posts serve a theme: our own mapping, since none is published. Other themes are held within wider teams and are assessed.</summary>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> RolesOf { get; } = new Dictionary<string, IReadOnlyList<string>>(StringComparer.Ordinal)
    {
        ["DA"] = ["PIP2"],
        ["RASSO"] = ["SOLO", "SSAIDP"],
        ["CSAE"] = ["SCAIDP", "ABE"],
        ["ONLINE"] = ["DIGITAL_FORENSIC"],
    };

    /// <summary>Filled of established in per cent; null when no post is established.</summary>
    public double? FilledPercent => Established > 0 ? 100d * InPost / Established : null;

    /// <summary>Trained of filled in per cent; null when not supplied or none is filled.</summary>
    public double? TrainedPercent => Trained is { } trained && InPost > 0 ? 100d * trained / InPost : null;
}
