using System.Globalization;
using Vawg.Dashboard.Components.Shared;
using Vawg.Data.People;
using Vawg.Domain.People;

namespace Vawg.Dashboard.Features.Errors;

/// <summary>A refusal in words: what happened, what did not, and where to go.</summary>
public sealed record Refusal(string Title, string Text, IReadOnlyList<StateLink> Links)
{
    private static readonly StateLink ToOverview = new(AppUrls.Overview, "Overview of England and Wales");

    /// <summary>A form whose token no longer holds.</summary>
    public static Refusal FormTooOld(string page) => new(
        "This form was open too long",
        "Nothing was saved. The form had waited too long, or somebody signed in or out in this browser after it was opened.",
        [new StateLink(page, "Open the page again"), ToOverview]);

    public static Refusal AddressNotUnderstood { get; } = new(
        "The request was not understood", "Nothing was changed. The address may be broken, or a part of it left out.", [ToOverview]);

    public static Refusal NotSignedIn(string page) => new(
        "Sign in first", "What you asked for is a file for people with an account. Sign in and ask for it again.", [new StateLink(AppUrls.SignInFor(page), "Sign in")]);

    public static Refusal NotFor(SignedInPerson person) => new(
        "Not for your account",
        $"Your role is {person.Role.Name().ToLowerInvariant()}. It {Plain(person.Role.Purpose())}. What you asked for is for another role, and nothing was changed.",
        [ToOverview, new StateLink(AppUrls.Account, "Your account")]);

    public static Refusal NoSecondFactor { get; } = new(
        "Not for your account yet", "Figures are shown to those who sign in with a second factor, and your account has none yet.", [new StateLink(AppUrls.SecondFactor, "Set up the second factor")]);

    public static Refusal NotForVisitors { get; } = new("Not for your account", "What you asked for is not open to you.", [new StateLink(AppUrls.SignIn, "Sign in")]);

    /// <param name="wait">Until when to wait; null when it is not known.</param>
    /// <param name="page">The page that was asked for.</param>
    public static Refusal TooMany(TimeSpan? wait, string page) => new(
        "Too many requests",
        $"More was asked for in a short time than people ask for. Nothing was changed. Try again in {(wait is { } known ? string.Create(CultureInfo.InvariantCulture, $"{known.TotalSeconds:0} seconds") : "a minute")}.",
        [new StateLink(page, "Try again"), ToOverview]);

    /// <summary>Any other status, which no page of the product leads to.</summary>
    public static Refusal Other(int status) => new(
        "This cannot be done", string.Create(CultureInfo.InvariantCulture, $"The request was refused with status {status}. Nothing was changed."), [ToOverview]);

    private static string Plain(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence[1..].TrimEnd('.');
}
