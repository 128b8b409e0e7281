using Vawg.Domain.Reference;
using Vawg.Domain.Victims;

namespace Vawg.Dashboard.Features.Outcomes;

/// <summary>What is asked of the outcomes of girls and women: the basis, the kind and whose are compared among forces.</summary>
/// <param name="Basis">Closed or recorded; the two are never told together.</param>
/// <param name="Kind">15, 16, the two together, or charged.</param>
/// <param name="Who">Girls or women.</param>
public sealed record VictimOutcomesChoice(OutcomeBasis Basis, OutcomeKind Kind, VictimGroup Who)
{
    /// <summary>As a part of the address: who=girls.</summary>
    public const string Parameter = "who";

    /// <summary>Those whose outcomes are compared.</summary>
    public static IReadOnlyList<VictimGroup> Compared { get; } = [VictimGroup.Girls, VictimGroup.Women];

    /// <summary>The group of an address; null when it names none.</summary>
    public static VictimGroup? Find(string? slug) => Compared.Where(g => g.Slug().Equals(slug, StringComparison.OrdinalIgnoreCase)).Select(g => (VictimGroup?)g).FirstOrDefault();

    /// <summary>The kind of an address; null when it names none that is told by age.</summary>
    public static OutcomeKind? FindKind(string? slug) => OutcomeParts.Kinds.Where(k => k.Slug().Equals(slug, StringComparison.OrdinalIgnoreCase)).Select(k => (OutcomeKind?)k).FirstOrDefault();

    /// <summary>The nearest kind that is told by age.</summary>
    public static OutcomeKind Nearest(OutcomeKind kind) => OutcomeParts.Kinds.Contains(kind) ? kind : OutcomeKind.FifteenAndSixteen;
}
