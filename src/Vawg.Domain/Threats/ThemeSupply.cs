using Vawg.Domain.Reference;
using Vawg.Domain.Returns;

namespace Vawg.Domain.Threats;

/// <summary>Whether a return can tell a theme at all, by what its coverage says.</summary>
public static class ThemeSupply
{
    /// <summary>False when the theme itself, or a flag without which nothing would be counted, is not supplied: the figure is then missing, not zero.</summary>
    public static bool IsSupplied(Theme theme, IEnumerable<CoverageItem> coverage)
    {
        var absent = coverage.Where(c => c.Supply == Supply.No).Select(c => c.Item).ToHashSet(StringComparer.OrdinalIgnoreCase);
        if (absent.Contains(theme.Code))
        {
            return false;
        }

        var flags = FlagCodes.All.Where(f => theme.Rule.Flags.HasFlag(f.Flag)).Select(f => f.Code).ToList();
        var restsOnFlags = theme.Rule.Offences.Count == 0;
        return !restsOnFlags || !flags.TrueForAll(absent.Contains);
    }
}
