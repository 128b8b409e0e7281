using Vawg.Dashboard;
using Vawg.Domain.People;
using Vawg.Testing.Http;

namespace Vawg.Product.Tests.Auth;

/// <summary>Every form of the product. One that is not here, or is here and nowhere else, fails a test.</summary>
internal static class WrittenForms
{
    /// <summary>Signing out is an endpoint of its own rather than a form of a page.</summary>
    public const string Endpoint = "";

    private const string NewPassword = "seven-bright-teapots";

    public static IReadOnlyList<WrittenForm> All { get; } =
    [
        new("SettingsPage", "settings", Act.ChangeSettings, _ => AppUrls.Settings) { Fields = s => [("help-contact", s.Unused), ("security-contact", string.Empty)] },
        new("InvitePage", "invite", Act.ManageAccounts, _ => AppUrls.Invite) { Fields = s => [("Name", "Invited"), ("Email", $"{s.Unused}@example.org"), ("Role", "analyst"), ("Force", string.Empty)] },
        OfUser("scope") with { Fields = _ => [("Role", "thematic-lead"), ("Force", string.Empty)] },
        OfUser("link"),
        OfUser("factor"),
        OfUser("sessions"),
        OfUser("disable"),
        OfUser("enable") with { Address = s => AppUrls.UserOf(s.DisabledId) },
        new("AccountPage", "end-others", Act.KeepOwnAccount, _ => AppUrls.Account),
        new("AccountPage", "password", Act.KeepOwnAccount, _ => AppUrls.Account) { Fields = _ => [("Present", SignedInCookies.Password), ("Password", NewPassword), ("Again", NewPassword)] },
        new("SecondFactorPage", "second-factor", Act.KeepOwnAccount, _ => AppUrls.SecondFactor) { Fields = s => [("Code", s.Code)] },
        new("ReasonForm", "reasons", Act.UploadReturns, s => AppUrls.ReturnOf(s.WarnedReturnId)) { Fields = _ => [("Reasons[1]", "A backlog was recorded.")] },
        new("ActForm", "act", Act.UploadReturns, s => AppUrls.ReturnOf(s.ScreenedReturnId)) { Fields = _ => [("Do", "submit")] },
        new("ApproveForm", "approval", Act.ApproveReturns, s => AppUrls.ApprovalOf(s.SubmittedReturnId)) { Fields = _ => [("Do", "approve"), ("Sha256", FormReturns.Sha256)] },
        new("DueDatesPage", "due", Act.SetDueDates, _ => AppUrls.ReturnDueDates) { Fields = FormReturns.DueDates },

        // What comes without a file is sent back to the form.
        new(Endpoint, AppUrls.UploadReturn, Act.UploadReturns, _ => AppUrls.UploadReturn) { Stores = false },
        new(Endpoint, AppUrls.SignOut, Act.KeepOwnAccount, _ => AppUrls.SignOut),
        new("SignInPage", "sign-in", null, _ => AppUrls.SignIn) { Fields = s => [("Email", s.OtherEmail), ("Password", SignedInCookies.Password)] },
        new("NewPasswordForm", "new-password", null, s => $"{AppUrls.NewPassword}/{s.LinkSecret}") { Fields = _ => [("Password", NewPassword), ("Again", NewPassword)] },

        // Without a right password before it there is no code to give, and without mail there is nothing to ask for.
        new("SignInCodePage", "code", null, _ => AppUrls.SignInCode) { Fields = _ => [("Code", "000000")], Stores = false },
        new("ForgottenPasswordPage", "forgotten", null, _ => AppUrls.ForgottenPassword) { Fields = s => [("Email", s.OtherEmail)], Stores = false },
    ];

    private static WrittenForm OfUser(string name) => new("UserPage", name, Act.ManageAccounts, s => AppUrls.UserOf(s.OtherId));
}
