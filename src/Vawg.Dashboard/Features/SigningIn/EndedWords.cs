namespace Vawg.Dashboard.Features.SigningIn;

/// <summary>Why somebody who was signed in is asked to sign in again.</summary>
internal static class EndedWords
{
    public static string? Of(string? because) => because switch
    {
        "signed-out" => "You have signed out. Pages that were open elsewhere in this browser are closed too.",
        "idle" => "You were signed out because nothing was done for 30 minutes. Sign in to go on where you were.",
        "too-old" => "You were signed out because 12 hours had passed since you signed in. Sign in to go on where you were.",
        "ended" => "Your session was ended, or your account was changed. Sign in to go on where you were.",
        _ => null,
    };
}
