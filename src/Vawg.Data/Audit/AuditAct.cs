namespace Vawg.Data.Audit;

/// <summary>What an event of the audit trail records. Each is stored by a code that never changes: see <see cref="AuditActs"/>.</summary>
public enum AuditAct
{
    SignIn,
    SignInRefused,
    SignOut,
    SessionEnded,
    AccountInvited,
    RoleChanged,
    AccountDisabled,
    AccountEnabled,
    SecondFactorSet,
    PasswordReset,
    Denied,
    DataSetPublished,
    ReturnReceived,
    ReturnScreened,
    WarningAnswered,
    ReturnSubmitted,
    ChangeRequested,
    ReturnApproved,
    ReturnPublished,
    ReturnSuperseded,
    ReturnWithdrawn,
    DueDateChanged,
    ScoreSetMade,
    EditionIssued,
    DemonstrationLoaded,
    Exported,
    SmallCellsOpened,
    SettingChanged,
}
