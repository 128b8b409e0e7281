using Vawg.Domain.Returns.Sheets;

namespace Vawg.ReturnReader.Ods;

/// <summary>Finds formulas that take values from other files: a quoted address before #, or DDE.</summary>
internal static class OdsFormula
{
    public static void RefuseOutside(ReadOnlySpan<char> formula)
    {
        var isInText = false;
        for (var i = 0; i < formula.Length; i++)
        {
            isInText ^= formula[i] == '"';
            if (!isInText && IsOutside(formula[i..]))
            {
                throw new RefusedException(RefusalCause.ExternalLinks, "a formula");
            }
        }
    }

    private static bool IsOutside(ReadOnlySpan<char> formula) =>
        formula.StartsWith("'#") || formula.StartsWith("DDE(", StringComparison.OrdinalIgnoreCase)
        || formula.StartsWith("WEBSERVICE(", StringComparison.OrdinalIgnoreCase);
}
