using Vawg.Domain.Returns.Screening.Rules;

namespace Vawg.Domain.Returns.Screening;

/// <summary>Every rule that a return is screened by. A code stands for its rule for ever: a rule that goes takes its code with it.</summary>
public static class ScreeningRules
{
    /// <summary>Code of the rule that a file can be read to its end; where it is broken, checks of the whole did not run.</summary>
    public static string Unreadable => FileRules.Readable.Code;

    /// <summary>All, in the order of their codes.</summary>
    public static IReadOnlyList<ScreeningRule> All { get; } = new[]
        {
            FileRules.All, OffenceRules.All, OutcomeRules.All, SuspectRules.All, MeasureRules.All, CommitmentRules.All, QualityRules.All,
        }
        .SelectMany(rules => rules)
        .OrderBy(r => r.Code, StringComparer.Ordinal)
        .ToList();

    public static ScreeningRule? Find(string? code) => All.FirstOrDefault(r => r.Code.Equals(code, StringComparison.OrdinalIgnoreCase));

    public static ScreeningRule Get(string code) => Find(code) ?? throw new ArgumentOutOfRangeException(nameof(code), code, "No rule has this code.");

    /// <summary>The rule in words; of a rule that this version no longer has, its code.</summary>
    public static string WordsOf(string code) => Find(code)?.Rule ?? code;
}
