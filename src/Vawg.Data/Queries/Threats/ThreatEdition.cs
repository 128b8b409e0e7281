using Vawg.Data.Model;
using Vawg.Data.Threats;
using Vawg.Domain.Measures;
using Vawg.Domain.Periods;
using Vawg.Domain.Threats.Scoring;

namespace Vawg.Data.Queries.Threats;

/// <summary>What is scored, and with which score set: a printed edition, or a year of a collection, issued or not.</summary>
public sealed record ThreatEdition
{
    /// <summary>The printed edition; null for a year of a collection.</summary>
    public PrintedEdition? Printed { get; init; }

    /// <summary>The year; null for a printed edition, whose counts are of several.</summary>
    public Period? Period { get; init; }

    public required Collection Collection { get; init; }

    /// <summary>The set that the edition is bound to; the newest where it was not issued.</summary>
    public required ScoreSetVersion Set { get; init; }

    /// <summary>By whom and when it was issued; null for printed ones and where it was not.</summary>
    public StoredEdition? Issued { get; init; }

    /// <summary>"Edition 2024", "year ending March 2023".</summary>
    public string Name => Printed is { } printed ? $"Edition {printed.Slug}" : Period!.Value.Label;

    /// <summary>As it stands in an address: the printed year, or "figures" for the period of the filter bar.</summary>
    public string Slug => Printed?.Slug ?? Figures;

    /// <summary>The word for the year that the filter bar chooses.</summary>
    public const string Figures = "figures";
}
