using Vawg.Domain.Measures;

namespace Vawg.Domain.Victims;

/// <summary>The parts of a theme over the forces that a reader is told of, so that no force follows from the sum beside the others.</summary>
/// <param name="Row">The sum; suppressed where more forces are hidden than told.</param>
/// <param name="ForcesTold">Forces in it.</param>
/// <param name="ForcesSuppressed">Forces left out because the reader is not told of them.</param>
/// <param name="ForcesMissing">Forces left out because they did not supply the year.</param>
public sealed record BreakdownSum(BreakdownRow Row, int ForcesTold, int ForcesSuppressed, int ForcesMissing)
{
    /// <summary>What it rests on: "38 of 43 forces; 5 suppressed".</summary>
    public string Words
    {
        get
        {
            var all = ForcesTold + ForcesSuppressed + ForcesMissing;
            string[] left = [.. Left(ForcesMissing, "not supplied"), .. Left(ForcesSuppressed, "suppressed")];
            return left.Length == 0 ? $"all {all} forces" : $"{ForcesTold} of {all} forces; {string.Join(", ", left)}";
        }
    }

    /// <summary>For the column of a table: "38 of 43".</summary>
    public string ShortWords => $"{ForcesTold} of {ForcesTold + ForcesSuppressed + ForcesMissing}";

    internal static BreakdownSum Over(IReadOnlyCollection<BreakdownRow> rows)
    {
        var told = rows.Where(r => !r.IsMissing).ToList();
        var suppressed = rows.Count(r => r.Reason == MissingReason.Suppressed);
        var row = told.Count == 0 || suppressed > told.Count
            ? BreakdownRow.Missing(suppressed > 0 ? MissingReason.Suppressed : MissingReason.NotSupplied)
            : new BreakdownRow(Enumerable.Range(0, told[0].Parts!.Count).Select(p => told.Sum(r => r.Parts![p])).ToList(), null);
        return new BreakdownSum(row, told.Count, suppressed, rows.Count - told.Count - suppressed);
    }

    private static IEnumerable<string> Left(int forces, string why) => forces == 0 ? [] : [$"{forces} {why}"];
}
