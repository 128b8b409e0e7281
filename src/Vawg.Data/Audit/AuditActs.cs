namespace Vawg.Data.Audit;

/// <summary>Acts as they are stored and as they are read.</summary>
public static class AuditActs
{
    private static readonly (AuditAct Act, string Code, string Words)[] Each =
    [
        (AuditAct.SignIn, "sign-in", "Signed in"),
        (AuditAct.SignInRefused, "sign-in-refused", "Sign-in refused"),
        (AuditAct.SignOut, "sign-out", "Signed out"),
        (AuditAct.SessionEnded, "session-ended", "Session ended"),
        (AuditAct.AccountInvited, "account-invited", "Account invited"),
        (AuditAct.RoleChanged, "role-changed", "Role changed"),
        (AuditAct.AccountDisabled, "account-disabled", "Account disabled"),
        (AuditAct.AccountEnabled, "account-enabled", "Account enabled"),
        (AuditAct.SecondFactorSet, "second-factor-set", "Second factor set"),
        (AuditAct.PasswordReset, "password-reset", "Password reset"),
        (AuditAct.Denied, "denied", "Access denied"),
        (AuditAct.DataSetPublished, "data-set-published", "Data set published"),
        (AuditAct.ReturnReceived, "return-received", "Return received"),
        (AuditAct.ReturnScreened, "return-screened", "Return screened"),
        (AuditAct.WarningAnswered, "warning-answered", "Reason given for a warning"),
        (AuditAct.ReturnSubmitted, "return-submitted", "Return submitted"),
        (AuditAct.ChangeRequested, "change-requested", "Change of a return requested"),
        (AuditAct.ReturnApproved, "return-approved", "Return approved"),
        (AuditAct.ReturnPublished, "return-published", "Return published"),
        (AuditAct.ReturnSuperseded, "return-superseded", "Return superseded"),
        (AuditAct.ReturnWithdrawn, "return-withdrawn", "Return withdrawn"),
        (AuditAct.DueDateChanged, "due-date-changed", "Due date of returns changed"),
        (AuditAct.ScoreSetMade, "score-set-made", "Score set made"),
        (AuditAct.EditionIssued, "edition-issued", "Edition of threat scores issued"),
        (AuditAct.JudgementMade, "judgement-made", "Judgement made"),
        (AuditAct.CommitmentReported, "commitment-reported", "Status of a commitment entered"),
        (AuditAct.PracticeEntered, "practice-entered", "Notable practice entered"),
        (AuditAct.RecommendationFollowed, "recommendation-followed", "State of a recommendation set"),
        (AuditAct.EventAdded, "event-added", "Event added"),
        (AuditAct.EventChanged, "event-changed", "Event changed"),
        (AuditAct.EventRetired, "event-retired", "Event retired"),
        (AuditAct.BaselineStarted, "baseline-started", "New baseline of a trend started"),
        (AuditAct.BaselineRetired, "baseline-retired", "Baseline of a trend retired"),
        (AuditAct.PeerGroupMade, "peer-group-made", "Peer group made"),
        (AuditAct.PeerGroupChanged, "peer-group-changed", "Peer group changed"),
        (AuditAct.PeerGroupRetired, "peer-group-retired", "Peer group retired"),
        (AuditAct.ContextFigureAdded, "context-figure-added", "Context figure added"),
        (AuditAct.ContextFigureWithdrawn, "context-figure-withdrawn", "Context figure withdrawn"),
        (AuditAct.GapAdded, "gap-added", "Intelligence gap added"),
        (AuditAct.GapStateChanged, "gap-state-changed", "State of an intelligence gap changed"),
        (AuditAct.AttentionPutAside, "attention-put-aside", "Item of the attention list put aside"),
        (AuditAct.AttentionPutBack, "attention-put-back", "Item of the attention list put back"),
        (AuditAct.DemonstrationLoaded, "demonstration-loaded", "Demonstration loaded"),
        (AuditAct.Exported, "exported", "Exported"),
        (AuditAct.SmallCellsOpened, "small-cells-opened", "Small cells opened"),
        (AuditAct.SettingChanged, "setting-changed", "Setting changed"),
    ];

    private static readonly Dictionary<string, AuditAct> ByCode = Each.ToDictionary(a => a.Code, a => a.Act, StringComparer.Ordinal);

    private static readonly Dictionary<AuditAct, (string Code, string Words)> ByAct = Each.ToDictionary(a => a.Act, a => (a.Code, a.Words));

    /// <summary>Every act, in the order in which a reader may choose it.</summary>
    public static IReadOnlyList<AuditAct> All { get; } = Each.Select(a => a.Act).ToList();

    public static string Code(this AuditAct act) => ByAct[act].Code;

    public static string Words(this AuditAct act) => ByAct[act].Words;

    public static bool TryParse(string code, out AuditAct act) => ByCode.TryGetValue(code, out act);

    /// <summary>A stored code in words; one that this version does not know is shown as it is.</summary>
    public static string WordsOf(string code) => ByCode.TryGetValue(code, out var act) ? act.Words() : code;
}
