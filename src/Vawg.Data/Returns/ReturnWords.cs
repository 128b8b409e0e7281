namespace Vawg.Data.Returns;

/// <summary>Sentences that more than one act with a return answers with.</summary>
internal static class ReturnWords
{
    public const string NoSuchReturn = "There is no such return.";

    public const string NoLongerAllowed = "Your account may not do this any more. Nothing was changed.";

    public const string NotYourForce = "Your account hands in the returns of its own force alone. Nothing was taken.";
}
