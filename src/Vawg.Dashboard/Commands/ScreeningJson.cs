using System.Text.Json;
using Vawg.Domain.Returns.Screening;

namespace Vawg.Dashboard.Commands;

/// <summary>The report of screening as JSON, for programs.</summary>
internal static class ScreeningJson
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static string Text(ScreeningReport report) => JsonSerializer.Serialize(
        new
        {
            File = report.FileName,
            Force = report.Force.Code.Text,
            Period = report.Quarter.Code,
            Verdict = report.Worst is { } worst and not FindingSeverity.Note ? Word(worst) : "clean",
            Fail = report.Places(FindingSeverity.Fail),
            Warning = report.Places(FindingSeverity.Warning),
            Note = report.Places(FindingSeverity.Note),
            Sheets = report.Screened.Sheets.Select(s => new { s.Sheet, s.Rows }),
            report.Screened.Places,
            Findings = report.Screened.Findings.Select(f => new
            {
                Severity = Word(f.Rule.Severity),
                f.Rule.Code,
                f.Rule.Rule,
                f.Sheet,
                f.Row,
                f.Column,
                f.Value,
                WhatToDo = f.Remedy,
            }),
        },
        Options) + Environment.NewLine;

    private static string Word(FindingSeverity severity) => severity.ToString().ToLowerInvariant();
}
