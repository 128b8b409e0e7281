using Vawg.Domain.Returns.Sheets;

namespace Vawg.Domain.Returns.Screening;

/// <summary>What screening found in a file, and what the file says when nothing fails.</summary>
public sealed record ScreenedReturn
{
    /// <summary>Findings that are listed at most, over all rules; every one is counted.</summary>
    public const int MostListed = 5_000;

    /// <summary>The form of the file; null when it could not be recognised.</summary>
    public required SheetFormat? Format { get; init; }

    /// <summary>What the file says; null when a rule that fails was broken.</summary>
    public required ForceReturn? Return { get; init; }

    /// <summary>Findings by severity (fails first), then sheet and row; at most <see cref="MostListed"/>.</summary>
    public required IReadOnlyList<Finding> Findings { get; init; }

    /// <summary>How many places break each rule, listed or not, by the rule's code.</summary>
    public required IReadOnlyDictionary<string, int> Places { get; init; }

    /// <summary>Rows read below the heading, by sheet, in the order of the file.</summary>
    public required IReadOnlyList<(string Sheet, int Rows)> Sheets { get; init; }

    /// <summary>Whether the file seems to hold personal data: then nothing of it may be kept.</summary>
    public required bool MayHoldPersonalData { get; init; }
}
