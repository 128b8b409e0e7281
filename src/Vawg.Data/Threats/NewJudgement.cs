using Vawg.Data.Model;
using Vawg.Domain.Reference;
using Vawg.Domain.Threats;
using Vawg.Domain.Threats.Judgements;

namespace Vawg.Data.Threats;

/// <summary>A judgement as somebody wrote it, before it is kept.</summary>
public sealed record NewJudgement
{
    public required Theme Theme { get; init; }

    /// <summary>Null for the nation.</summary>
    public required Force? Force { get; init; }

    /// <summary>Null when none was picked.</summary>
    public required ProbabilityTerm? Term { get; init; }

    public required string Statement { get; init; }

    public required AnalyticalConfidence? Confidence { get; init; }

    public required string ConfidenceReason { get; init; }

    public required string Reason { get; init; }

    /// <summary>Lines of "text | address".</summary>
    public required string Evidence { get; init; }

    public required DateOnly? ReviewOn { get; init; }

    /// <summary>What happened to what the judgement before it said; asked for when there is one.</summary>
    public required string WhatHappened { get; init; }

    /// <summary>What is wrong, by field, each in a sentence.</summary>
    public IReadOnlyList<(string Field, string Text)> Problems(StoredJudgement? before, DateOnly today)
    {
        var problems = new List<(string, string)>();
        if (Term is null)
        {
            problems.Add(("term", "Pick a term of the yardstick."));
        }

        Text("statement", Statement, "Say what is judged, as it follows \u201cIt is likely that\u201d.");
        Text("reason", Reason, "Give the reason of the judgement.");
        if (Confidence is null)
        {
            problems.Add(("confidence", "Choose how far the evidence can be relied on."));
        }

        Text("confidence-reason", ConfidenceReason, "Say why the confidence is what it is.");
        foreach (var line in Evidence.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(l => JudgementEvidence.Read(l) is null))
        {
            problems.Add(("evidence", $"\u201c{line[..Math.Min(60, line.Length)]}\u201d cannot be read as evidence. Write what it is, then a bar and an address that begins with https:// or with /, one to a line."));
        }

        if (Evidence.Length > 2 * StoredJudgement.LongestText)
        {
            problems.Add(("evidence", $"Keep the evidence to {2 * StoredJudgement.LongestText:N0} characters."));
        }

        if (ReviewOn is not { } review || review <= today || review > today.AddYears(2))
        {
            problems.Add(("review-on", "Give the day on which the judgement is looked at again, within two years."));
        }

        if (before is not null)
        {
            Text("what-happened", WhatHappened, "Say what happened to what the last judgement said.");
        }

        if (Term is { } picked)
        {
            problems.AddRange(JudgementLanguage.Problems(Statement, picked).Select(p => ("statement", p)));
            problems.AddRange(JudgementLanguage.Problems(Reason, picked).Select(p => ("reason", p)));
            problems.AddRange(JudgementLanguage.Problems(ConfidenceReason, picked).Select(p => ("confidence-reason", p)));
        }

        return problems;

        void Text(string field, string text, string missing)
        {
            if (text.Trim().Length is 0 or > StoredJudgement.LongestText)
            {
                problems.Add((field, text.Trim().Length == 0 ? missing : $"Keep it to {StoredJudgement.LongestText:N0} characters."));
            }
        }
    }
}
