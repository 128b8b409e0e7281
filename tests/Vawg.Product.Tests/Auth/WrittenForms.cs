using System.Globalization;
using Vawg.Dashboard;
using Vawg.Domain.People;
using Vawg.Domain.Threats.Scoring;
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
        new("LevelsPage", "levels", Act.AssessThreats, _ => $"{AppUrls.Threats}/spiking/levels") { Fields = Levels },
        new("ScoreMethodPage", "method", Act.AssessThreats, _ => AppUrls.ScoreMethod) { Fields = Method },
        new("JudgementPage", "judgement", Act.AssessThreats, _ => $"{AppUrls.Threats}/spiking/judgement") { Fields = Judgement },
        new("ReportForm", "report", Act.ReportProgress, _ => $"{AppUrls.Progress}/kent/a8/report") { Fields = s => [("Form.Status", "in_progress"), ("Form.OwnerRole", "Head of crime"), ("Form.Note", s.Unused)] },
        new("NewPracticePage", "practice", Act.ReviewProgress, _ => AppUrls.NewPractice) { Fields = Practice },
        new("RecommendationPage", "recommendation", Act.ReviewProgress, _ => $"{AppUrls.Recommendations}/1.2") { Fields = s => [("Form.State", "done"), ("Form.Sentence", s.Unused), ("Form.On", "2023-02-20"), ("Form.Source", "Strategic Policing Requirement")] },

        new("EventPage", "event", Act.KeepRegisters, _ => AppUrls.NewEvent) { Fields = Event },
        new("EventPage", "event-retire", Act.KeepRegisters, s => AppUrls.EventOf(s.EventNumber)) { Fields = _ => [("Retire.BasedOn", "1"), ("Retire.Reason", "It was another year")] },
        new("BaselinePage", "baseline-retire", Act.KeepRegisters, s => AppUrls.BaselineOf(s.BaselineNumber)) { Fields = _ => [("Reason", "The unit was closed")] },
        new("PeerGroupPage", "peer-group", Act.KeepPeerGroups, _ => AppUrls.NewPeerGroup) { Fields = Group },
        new("PeerGroupPage", "peer-group-retire", Act.KeepPeerGroups, s => AppUrls.PeerGroupOf(s.GroupSlug)) { Fields = _ => [("Retire.BasedOn", "1"), ("Retire.Reason", "The board ended it")] },
        new("NewContextPage", "context", Act.KeepRegisters, _ => AppUrls.NewContextFigure) { Fields = Context },
        new("WithdrawContextPage", "context-withdraw", Act.KeepRegisters, s => AppUrls.WithdrawContextOf(s.ContextNumber)) { Fields = _ => [("Reason", "The page gives another")] },
        new("NewGapPage", "gap", Act.KeepRegisters, _ => AppUrls.NewGap) { Fields = Gap },
        new("GapStatePage", "gap-state", Act.KeepRegisters, s => AppUrls.GapStateOf(s.GapSlug)) { Fields = _ => [("Form.BasedOn", "0"), ("Form.State", "closed"), ("Form.OnDay", "2026-10-01"), ("Form.Sentence", "It is known")] },

        // Without figures nothing asks for attention.
        new("AsidePage", "aside", Act.KeepRegisters, _ => "/attention/outlier-kent-da") { Fields = _ => [("Span", "1"), ("Reason", "It is known")], Stores = false },

        // Without figures there is no trend to start anew.
        new("NewBaselinePage", "baseline", Act.KeepRegisters, _ => $"{AppUrls.NewBaseline}?from=2021-22-q2") { Fields = _ => [("Form.Quarter", "2021-22-q2"), ("Form.Reason", "A new unit took over")], Stores = false },

        // Without figures there is no edition to issue, and nobody has changed the first score sets.
        new("IssuePage", "issue", Act.AssessThreats, _ => AppUrls.IssueEdition) { Fields = _ => [("Reason", "For the board")], Stores = false },
        new("UndoPage", "undo", Act.AssessThreats, _ => AppUrls.UndoScoreSet) { Fields = _ => [("Reason", "It was wrong")], Stores = false },

        // What comes without a file is sent back to the form.
        new(Endpoint, AppUrls.UploadReturn, Act.UploadReturns, _ => AppUrls.UploadReturn) { Stores = false },
        new(Endpoint, AppUrls.SignOut, Act.KeepOwnAccount, _ => AppUrls.SignOut),
        new("SignInPage", "sign-in", null, _ => AppUrls.SignIn) { Fields = s => [("Email", s.OtherEmail), ("Password", SignedInCookies.Password)] },
        new("NewPasswordForm", "new-password", null, s => $"{AppUrls.NewPassword}/{s.LinkSecret}") { Fields = _ => [("Password", NewPassword), ("Again", NewPassword)] },

        // Without a right password before it there is no code to give, and without mail there is nothing to ask for.
        new("SignInCodePage", "code", null, _ => AppUrls.SignInCode) { Fields = _ => [("Code", "000000")], Stores = false },
        new("ForgottenPasswordPage", "forgotten", null, _ => AppUrls.ForgottenPassword) { Fields = s => [("Email", s.OtherEmail)], Stores = false },
    ];

    private static (string, string)[] Levels(FormSender sender) =>
    [
        .. Criteria.All.Where(c => c.CanBeAssessed).SelectMany(c => new[] { ($"Form.Level[{c.Key}]", "1"), ($"Form.Reason[{c.Key}]", sender.Unused) }),
        ("Form.Why", "Another look"),
        ("Form.What", "keep"),
    ];

    /// <summary>Another lambda than any sender before entered.</summary>
    private static (string, string)[] Method(FormSender sender) =>
    [
        .. ScoreMethod.Default.Weights.Select(w => ($"Form.Weight[{w.Key.Definition().Key}]", "1")),
        .. ScoreMethod.Default.Bands.Select(b => ($"Form.Band[{b.Key.Definition().Key}]", string.Join(", ", b.Value.Edges.Select(e => e.ToString(CultureInfo.InvariantCulture))))),
        ("Form.Points", "0, 1, 2, 4, 8"),
        ("Form.Lambda", (1 + (sender.OtherId / 10_000d)).ToString(CultureInfo.InvariantCulture)),
        ("Form.Why", "Another look"),
        ("Form.What", "keep"),
    ];

    private static (string, string)[] Judgement(FormSender sender) =>
    [
        ("Form.Term", "4"),
        ("Form.Statement", "recorded spiking will rise in the next twelve months"),
        ("Form.Reason", sender.Unused),
        ("Form.Confidence", "Low"),
        ("Form.ConfidenceReason", "Few tests are positive"),
        ("Form.ReviewOn", DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime).AddYears(1).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)),
        ("Form.WhatHappened", "It stayed as it was"),
    ];

    private static (string, string)[] Practice(FormSender sender) =>
        [("Form.Force", "kent"), ("Form.About", "a8"), ("Form.What", sender.Unused), ("Form.Grade", "described"), ("Form.Source", "Paper to the force board"), ("Form.On", "2023-05-01")];
    private static (string, string)[] Event(FormSender sender) =>
        [("Form.Kind", "campaign"), ("Form.Title", "A campaign"), ("Form.FirstDay", "2022-05-01"), ("Form.What", sender.Unused), ("Form.Source", "A notice")];

    private static (string, string)[] Group(FormSender sender) =>
        [("Form.Name", sender.Unused), ("Form.ValidFrom", "2022-04-01"), ("Form.Source", "A board"), ("Form.Members[0]", "kent"), ("Form.Members[1]", "essex")];

    private static (string, string)[] Context(FormSender sender) =>
        [("Form.Kind", "referrals"), ("Form.Title", sender.Unused), ("Form.Value", "12"), ("Form.Period", "2022/23"), ("Form.Source", "A report"), ("Form.Place", "page 1"), ("Form.Tells", "How many"), ("Form.Limitations", "Few")];

    private static (string, string)[] Gap(FormSender sender) =>
        [("Form.Title", sender.Unused), ("Form.Unknown", "It is not known"), ("Form.Matters", "It matters"), ("Form.Closes", "Data"), ("Form.Source", "A meeting")];

    private static WrittenForm OfUser(string name) => new("UserPage", name, Act.ManageAccounts, s => AppUrls.UserOf(s.OtherId));
}
