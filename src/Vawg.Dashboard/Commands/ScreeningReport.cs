using Vawg.Domain.Periods;
using Vawg.Domain.Reference;
using Vawg.Domain.Returns.Screening;

namespace Vawg.Dashboard.Commands;

/// <summary>What screening found in a file, as the command tells it.</summary>
internal sealed record ScreeningReport(string FileName, Force Force, Quarter Quarter, ScreenedReturn Screened)
{
    /// <summary>The worst of what was found; null for nothing.</summary>
    public FindingSeverity? Worst => Screened.Findings.Count == 0 ? null : Screened.Findings.Max(f => f.Rule.Severity);

    public int Rows => Screened.Sheets.Sum(s => s.Rows);

    /// <summary>Places that break rules of a severity, listed or not.</summary>
    public int Places(FindingSeverity severity) => Screened.Places.Where(p => ScreeningRules.Get(p.Key).Severity == severity).Sum(p => p.Value);
}
