using Microsoft.AspNetCore.Components;
using Vawg.Dashboard.Views;
using Vawg.Data.Model;
using Vawg.Data.Queries.Returns;
using Vawg.Domain.Periods;
using Vawg.Domain.Returns.Screening;

namespace Vawg.Dashboard.Features.Returns;

/// <summary>What screening found: a line for each check and sheet, or every place of one check.</summary>
public partial class ReportSection : ComponentBase
{
    private const int MostShown = 200;

    private const string Everything = "Show every check";

    private static readonly FindingSeverity[] Severities = [FindingSeverity.Fail, FindingSeverity.Warning, FindingSeverity.Note];

    private IReadOnlyList<SubmissionFinding> _chosen = [];
    private bool _isCut;

    [Parameter, EditorRequired]
    public SubmissionDetail Detail { get; set; } = default!;

    [Parameter, EditorRequired]
    public ReportChoice Choice { get; set; } = ReportChoice.All;

    private IReadOnlyList<(SubmissionFinding Finding, int Count)> Groups { get; set; } = [];

    private IEnumerable<string> Sheets => Detail.Findings.Select(f => f.Sheet).OfType<string>().Distinct(StringComparer.Ordinal);

    private bool IsScreened => Detail.Submission.Sheets.Length > 0;

    private bool IsWhole => Detail.Findings.All(f => f.RuleCode != ScreeningRules.Unreadable);

    /// <summary>"7 fail, 3 warning, 1 note".</summary>
    private string Counts
    {
        get
        {
            var counts = Severities.Select(s => (Severity: s, Rules: _chosen.Where(f => f.Severity == (short)s).Select(f => f.RuleCode).Distinct(StringComparer.Ordinal).Count()));
            return string.Join(", ", counts.Where(c => c.Rules > 0).Select(c => $"{c.Rules} {(c.Rules == 1 ? "check" : "checks")} {Verb(c.Severity, c.Rules)}"));
        }
    }

    private string Totals => ScreeningTotals.Text(Detail.Submission.RowCount, Detail.Submission.Sheets, IsWhole);

    protected override void OnParametersSet()
    {
        _chosen = [.. Detail.Findings
            .Where(f => Choice.Severity is not { } severity || f.Severity == (short)severity)
            .Where(f => Choice.Sheet is not { } sheet || f.Sheet == sheet)
            .Where(f => Choice.Rule is not { } rule || f.RuleCode == rule)];
        var groups = Choice.Rule is null
            ? _chosen.GroupBy(f => (f.RuleCode, f.Sheet)).Select(g => (g.First(), g.Count())).ToList()
            : _chosen.Select(f => (f, 1)).ToList();
        _isCut = groups.Count > MostShown;
        Groups = [.. groups.Take(MostShown)];
    }

    private static string Verb(FindingSeverity severity, int rules) => severity switch
    {
        FindingSeverity.Fail => rules == 1 ? "fails" : "fail",
        FindingSeverity.Warning => rules == 1 ? "warns" : "warn",
        FindingSeverity.Note => rules == 1 ? "notes something" : "note something",
        _ => throw new ArgumentOutOfRangeException(nameof(severity), severity, "A severity without a verb."),
    };

    private static string SeverityClass(SubmissionFinding finding) => (FindingSeverity)finding.Severity switch
    {
        FindingSeverity.Fail => "sev sev--fail",
        FindingSeverity.Note => "sev sev--note",
        _ => "sev",
    };

    private static string Whole(int number) => number.ToString("N0", PublicationCulture.English);
}
