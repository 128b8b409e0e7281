using Vawg.Domain.Threats;

namespace Vawg.Domain.Measures;

/// <summary>A selection of offences that pages show as a subject of its own, with the base of its rate.</summary>
public sealed record Topic
{
    public required OffenceSelection Selection { get; init; }

    /// <summary>The name at the head of a section: "Stalking and harassment, all victims".</summary>
    public required string Name { get; init; }

    /// <summary>The name at the head of a column.</summary>
    public required string ShortName { get; init; }

    public required RateBase RateBase { get; init; }

    /// <summary>The theme code by which series breaks touch it, or null for none.</summary>
    public required string? BreaksOf { get; init; }

    /// <summary>What the topic is about, so that a reader who changes collection keeps the subject as nearly as both have it.</summary>
    public required string Subject { get; init; }

    /// <summary>What is counted, for a reader.</summary>
    public required string Definition { get; init; }

    /// <summary>As it stands in an address: sh, vawg, rape.</summary>
    public required string Slug { get; init; }

    /// <summary>The unit of the rate, in words.</summary>
    public string RateUnit => $"per 1,000 {ResidentsName}";

    /// <summary>Of whom the rate is, in words: "females aged 10 and over".</summary>
    public string ResidentsName => RateBase.ResidentsName();

    /// <summary>The start of a title: "Recorded stalking and harassment", "Recorded VAWG".</summary>
    public string RecordedName => $"Recorded {LowerFirst(Name)}";

    /// <summary>"Recorded VAWG per 1,000 females aged 10 and over", "Recorded rape, all victims, per 1,000 residents".</summary>
    public string RateTitle => Name.Contains(',', StringComparison.Ordinal) ? $"{RecordedName}, {RateUnit}" : $"{RecordedName} {RateUnit}";

    private static string LowerFirst(string name) => name.StartsWith("VAWG", StringComparison.Ordinal) || name.StartsWith("RASSO", StringComparison.Ordinal)
        ? name
        : char.ToLowerInvariant(name[0]) + name[1..];
}
