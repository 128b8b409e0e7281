using Vawg.Data.Model;
using Vawg.Domain.Periods;
using Vawg.Domain.Returns;

namespace Vawg.Data.Returns;

/// <summary>Sentences that more than one act with a return answers with.</summary>
internal static class ReturnWords
{
    private const int ShortestReason = 5;

    public const string NoSuchReturn = "There is no such return.";

    public const string NoLongerAllowed = "Your account may not do this any more. Nothing was changed.";

    public const string NotYourForce = "Your account hands in the returns of its own force alone. Nothing was taken.";

    /// <summary>A text as it is stored.</summary>
    public static string Kept(string? text) => text?.Trim() ?? string.Empty;

    /// <summary>What is wrong with something that has to be written; null when nothing is.</summary>
    /// <param name="what">With its article: "a reason".</param>
    public static string? ProblemOf(string? text, int most, string what) => Kept(text).Length switch
    {
        < ShortestReason => $"Write {what}.",
        var length when length > most => string.Create(PublicationCulture.English, $"That is longer than {most:N0} characters. Make it shorter."),
        _ => null,
    };

    /// <summary>Why a return that has moved on meanwhile cannot be changed so.</summary>
    public static string Moved(Submission submission, string rule) => $"{Now(submission)} {rule}";

    private static string Now(Submission submission) => submission.Stage switch
    {
        ReturnStage.Received or ReturnStage.Reading or ReturnStage.Screening => "This return is being checked now.",
        ReturnStage.Failed => "This return has failed.",
        ReturnStage.ChangeRequested => "A change was asked of this return.",
        ReturnStage.Superseded when !submission.WasPublished => "A newer file has replaced this return.",
        ReturnStage.Superseded => "A later version has superseded this return.",
        _ => $"This return is {submission.Stage.Words().ToLowerInvariant()} now.",
    };
}
