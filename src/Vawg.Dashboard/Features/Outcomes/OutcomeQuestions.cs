using Vawg.Domain.Reference;

namespace Vawg.Dashboard.Features.Outcomes;

/// <summary>What a force that differs in a kind of outcome can be asked. Source of the questions: the inspection of 2021, recommendation 5.2 and the findings behind it.</summary>
internal static class OutcomeQuestions
{
    public static string Of(OutcomeKind kind) => kind switch
    {
        OutcomeKind.Charged => "Which cases reach the prosecutor, and how many files fail the first check? See files to the CPS.",
        OutcomeKind.OutOfCourt => "Which offences are dealt with out of court, and who authorises it for domestic abuse?",
        OutcomeKind.Fourteen => "What was done to identify a suspect without the victim's support?",
        OutcomeKind.Fifteen => "Was an evidence-led prosecution considered, and who signed the closure off?",
        OutcomeKind.Sixteen => "At what stage does support end, what is offered before then, and who signs the closure off? See scrutiny of closures and when support ended.",
        OutcomeKind.FifteenAndSixteen => "Which of the two makes the difference, who signs closures off, and is the rationale recorded? See scrutiny of closures.",
        OutcomeKind.NoSuspect => "Which lines of enquiry are closed first, and how soon?",
        OutcomeKind.TwentyTwo => "For which offences is diversion used, and with what follow-up?",
        OutcomeKind.NotYetAssigned => "How old are the open cases, and how many suspects are on bail or under investigation?",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A kind without a question."),
    };
}
