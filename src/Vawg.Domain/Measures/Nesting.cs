using Vawg.Domain.Reference;
using Vawg.Domain.Threats;

namespace Vawg.Domain.Measures;

/// <summary>A count that can never be smaller than the sum of others: all recorded crime and VAWG, VAWG and the themes within it. It bounds what a hidden count can be.</summary>
/// <param name="Whole">The count that holds the others.</param>
/// <param name="Parts">Counts that lie within it and share no row.</param>
internal sealed record Nesting(OffenceSelection Whole, IReadOnlyList<OffenceSelection> Parts)
{
    public static IReadOnlyList<Nesting> All { get; } = [.. Found()];

    /// <summary>By how much the whole is larger than its parts in a force and quarter; null where the whole is not supplied.</summary>
    public long? Rest(FigureCube cube, ForceCode force, Periods.Quarter quarter) => cube.At(Whole, force, quarter).Known is { } whole
        ? Math.Max(0, whole - Parts.Sum(p => Math.Max(0, cube.At(p, force, quarter).Known ?? 0)))
        : null;

    private static IEnumerable<Nesting> Found()
    {
        yield return new Nesting(OffenceSelection.AllRecordedCrime, [OffenceSelection.Vawg]);
        yield return new Nesting(OffenceSelection.Vawg, Themes.All.Where(t => t.Parent is null && IsOfCodesAlone(t)).Select(OffenceSelection.OfTheme).ToList());
        foreach (var theme in Themes.All.Where(t => !IsOfCodesAlone(t) || t.Parent is not null))
        {
            var whole = theme switch
            {
                { Parent: { } parent } => OffenceSelection.OfTheme(Themes.Find(parent)!),
                { Rule: { FlagScope: FlagScope.VawgCodes, Offences.Count: 0, FlagScopeAlso.Count: 0 } } => OffenceSelection.Vawg,
                _ => OffenceSelection.AllRecordedCrime,
            };
            yield return new Nesting(whole, [OffenceSelection.OfTheme(theme)]);
        }
    }

    /// <summary>Such themes are made of codes of the total, no code in two of them.</summary>
    private static bool IsOfCodesAlone(Theme theme) => theme.Rule.Flags == FlagSet.None && theme.Rule.Offences.Any(c => VawgTotal.HoldsCode(c));
}
