namespace Vawg.Data.Model;

/// <summary>Residents of a force area in the middle of a year, by sex and five-year band.</summary>
public sealed class StoredPopulation
{
    public required int VersionId { get; init; }

    public required int SourceRow { get; init; }

    public required string ForceCode { get; init; }

    public required int Year { get; init; }

    /// <summary>P for persons, F or M.</summary>
    public required string Sex { get; init; }

    /// <summary>"all" or a five-year band.</summary>
    public required string AgeBand { get; init; }

    public required long Persons { get; init; }
}
