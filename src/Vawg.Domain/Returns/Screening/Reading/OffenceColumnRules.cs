using Vawg.Domain.Returns.Screening.Checks;

namespace Vawg.Domain.Returns.Screening.Reading;

/// <summary>The rules by which offence, flags and victim are read in one of the two sheets that hold them.</summary>
internal sealed record OffenceColumnRules
{
    public required ScreeningRule UnknownOffence { get; init; }

    public required ScreeningRule OffenceAsNumber { get; init; }

    public required ScreeningRule UnknownFlag { get; init; }

    public required ScreeningRule UnknownSex { get; init; }

    public required ScreeningRule UnknownAge { get; init; }

    public required ScreeningRule AgeAsDate { get; init; }

    public required ScreeningRule Blank { get; init; }

    /// <summary>What a combination must keep to.</summary>
    public required IReadOnlyList<CombinationCheck> Checks { get; init; }
}
