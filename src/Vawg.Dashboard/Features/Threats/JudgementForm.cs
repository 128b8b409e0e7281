using System.Globalization;
using Vawg.Data.Threats;
using Vawg.Domain.Reference;
using Vawg.Domain.Threats;
using Vawg.Domain.Threats.Judgements;

namespace Vawg.Dashboard.Features.Threats;

/// <summary>A judgement as it is filled in.</summary>
public sealed class JudgementForm
{
    public string? Term { get; set; }

    public string? Statement { get; set; }

    public string? Confidence { get; set; }

    public string? ConfidenceReason { get; set; }

    public string? Reason { get; set; }

    public string? Evidence { get; set; }

    public string? ReviewOn { get; set; }

    public string? WhatHappened { get; set; }

    public NewJudgement Written(Theme theme, Force? force) => new()
    {
        Theme = theme,
        Force = force,
        Term = int.TryParse(Term, NumberStyles.None, CultureInfo.InvariantCulture, out var order) ? ProbabilityTerm.Find(order) : null,
        Statement = Statement ?? string.Empty,
        Confidence = Enum.TryParse<AnalyticalConfidence>(Confidence, out var confidence) && Enum.IsDefined(confidence) ? confidence : null,
        ConfidenceReason = ConfidenceReason ?? string.Empty,
        Reason = Reason ?? string.Empty,
        Evidence = (Evidence ?? string.Empty).ReplaceLineEndings("\n"),
        ReviewOn = DateOnly.TryParseExact(ReviewOn, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : null,
        WhatHappened = WhatHappened ?? string.Empty,
    };
}
