using Microsoft.AspNetCore.Identity;

namespace Vawg.Dashboard.Auth;

/// <summary>What Identity refuses, in the words of this product.</summary>
internal static class IdentityWords
{
    public static string Of(IdentityError error) => error.Code switch
    {
        nameof(IdentityErrorDescriber.PasswordTooShort) => $"The password is too short. Use at least {PasswordRules.ShortestLength} characters.",
        nameof(IdentityErrorDescriber.DuplicateEmail) or nameof(IdentityErrorDescriber.DuplicateUserName) => "There is an account with this e-mail address already.",
        nameof(IdentityErrorDescriber.InvalidEmail) or nameof(IdentityErrorDescriber.InvalidUserName) => "Enter an e-mail address, like name@example.police.uk.",
        nameof(IdentityErrorDescriber.PasswordMismatch) => "The present password is not right.",
        nameof(IdentityErrorDescriber.ConcurrencyFailure) => "The account was changed by somebody else in the meantime. Open the page again and repeat the change.",
        _ => error.Description,
    };
}
